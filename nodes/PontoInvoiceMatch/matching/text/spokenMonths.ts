import { foldText } from './characters';
import { MEANING, meaningOf, wordHash } from './keywords';

const MONTHS: ReadonlyMap<string, number> = new Map(
	[
		'JANUARI JANVIER JANUARY JANUAR JANNER JANV GENNAIO ENERO',
		'FEBRUARI FEVRIER FEBRUARY FEBRUAR FEBR FEB FEVR FEV FEBBRAIO FEBRERO',
		'MAART MARS MARCH MARZ MAERZ MRT MARZO',
		'APRIL AVRIL APR AVR APRILE ABRIL',
		'MEI MAI MAGGIO MAYO',
		'JUNI JUIN JUNE JUN GIUGNO JUNIO',
		'JULI JUILLET JULY JUL JUIL LUGLIO JULIO',
		'AUGUSTUS AOUT AUGUST AUG AGOSTO',
		'SEPTEMBER SEPTEMBRE SEPT SEP SETTEMBRE SEPTIEMBRE',
		'OKTOBER OCTOBRE OCTOBER OKT OCT OTTOBRE OCTUBRE',
		'NOVEMBER NOVEMBRE NOV NOVIEMBRE',
		'DECEMBER DECEMBRE DEZEMBER DEC DEZ DICEMBRE DICIEMBRE',
	].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

/** What is a month with its year behind it alone: Jan is a name as well. */
const MONTHS_BEFORE_YEAR: ReadonlyMap<string, number> = new Map([
	['JAN', 1],
	['MAR', 3],
]);
const YEAR = /^20\d\d$/;
/** `okt2025`, `okt.25` */
const WITH_YEAR = /^([A-Z]{3,})((?:20)?\d\d)$/;

const DAY = /^(?:0?\d|[12]\d|3[01])(?:E|ER|STE|DE|ST|ND|RD|TH)?$/;
/** `09/2025`, `09.2025`, `2025-09` or `09/25` standing alone; `12/05` is a day. */
const WRITTEN =
	/(?<![\d/.-])(?:(0?[1-9]|1[0-2])(?:[/.-]20\d\d|[/-](?:1[3-9]|[2-9]\d))|20\d\d[/-](0[1-9]|1[0-2]))(?![\d/.:-])/g;
const WORD_BEHIND = /^ ?(\p{L}{3,})/u;
/** `202510` */
const COMPACT = /^20[2-3]\d(0[1-9]|1[0-2])$/;
const DIGITS_OF_COMPACT = 6;
const MAX_LETTERS = 16;
/** A word that makes a number of the digits behind it, of whatever. */
const NUMBERS = MEANING.label | MEANING.otherNumber | MEANING.numberWord | MEANING.reference;

/**
 * The months that a text says it is about, by name or as `09/2025`; the month of a day is none, since that day may be
 * when the payment was made.
 *
 * @example spokenMonths('huur juli 2025', ['HUUR', 'JULI', '2025']) // [7]
 */
export function spokenMonths(text: string, words: readonly string[]): number[] {
	const months: number[] = [];
	words.forEach((word, index) => {
		const month = monthOf(word, words[index + 1] ?? '');
		if (month !== undefined && !DAY.test(words[index - 1] ?? '')) months.push(month);
		const compact = word.length === DIGITS_OF_COMPACT ? COMPACT.exec(word)?.[1] : undefined;
		if (compact !== undefined && !isNumbered(words, index)) months.push(Number(compact));
	});
	// A search that finds nothing costs a fraction of the iterator that would say so.
	if (text.search(WRITTEN) < 0) return months;
	for (const { 0: written, 1: first, 2: second, index } of text.matchAll(WRITTEN)) {
		if (!isMonthBehind(text, index + written.length)) months.push(Number(first ?? second));
	}
	return months;
}

const isNumbered = (words: readonly string[], index: number) =>
	(meaningOf(wordHash(words[index - 1] ?? '')) & NUMBERS) !== 0;

/** `1-31 oktober` are days. */
function isMonthBehind(text: string, at: number): boolean {
	const [, word = ''] = WORD_BEHIND.exec(text.slice(at, at + MAX_LETTERS)) ?? [];
	return MONTHS.has(foldText(word));
}

/**
 * The month that a word stands for, with the word behind it.
 *
 * @example monthOf('SEPT', '2025') // 9
 */
export function monthOf(word: string, behind: string): number | undefined {
	const month = MONTHS.get(word) ?? (YEAR.test(behind) ? MONTHS_BEFORE_YEAR.get(word) : undefined);
	if (month !== undefined) return month;
	const [, glued = '', year = ''] = WITH_YEAR.exec(word) ?? [];
	return glued === '' ? undefined : monthOf(glued, year);
}
