import { MEANING, meaningOf, wordHash } from './keywords';
import { isPaidByMonth, monthOf } from './monthNames';
import { isNoMonth } from './noMonth';
import { writtenMonths } from './writtenMonths';

const DAY = /^(?:0?\d|[12]\d|3[01])(?:E|ER|STE|DE|ST|ND|RD|TH)?$/;
/** What has a number of its own: `huur kamer 12 februari`. */
const HOUSE =
	/^(?:APP|APPT|APPARTEMENT|FLAT|STUDIO|KAMER|KOT|CHAMBRE|ROOM|ZIMMER|WOHNUNG|WHG|WE|WOHNEINHEIT|HAUS|HUIS|WONING|MAISON|BUS|BTE|BOITE|BOX|GARAGE|STELLPLATZ|PARKING|PARKPLAATS|EMPLACEMENT|UNIT|LOKAAL|LOCAL|NR|NO|NUMERO|NUMMER|[A-Z]{2,20}(?:STRAAT|LAAN|STEENWEG|PLEIN|DREEF|STRASSE|GASSE|PLATZ|ALLEE))$/;
/** `202510` */
const COMPACT = /^(20[2-3]\d)(0[1-9]|1[0-2])$/;
const DIGITS_OF_COMPACT = 6;
const CENTURY = 2000;
/** `huur 1025` */
const SHORT_COMPACT = /^(0[1-9]|1[0-2])(2\d)$/;
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
		const before = words[index - 1] ?? '';
		const month = monthOf(word, words[index + 1] ?? '', before);
		const isOfDay = DAY.test(before) && !HOUSE.test(words[index - 2] ?? '');
		if (month !== undefined && !isOfDay && !isNoMonth(words, index)) months.push(month);
		const compact = compactMonth(words, index);
		if (compact !== undefined) months.push(compact.month);
	});
	for (const { month } of writtenMonths(text)) months.push(month);
	return [...new Set(months)];
}

/** The month of digits in one run, with its year: `202510`, and `1025` behind a rent. */
export function compactMonth(
	words: readonly string[],
	index: number,
): { readonly year: number; readonly month: number } | undefined {
	const word = words[index] ?? '';
	if (word.length === DIGITS_OF_COMPACT) {
		const [, year, month] = COMPACT.exec(word) ?? [];
		return month === undefined || isNumbered(words, index)
			? undefined
			: { year: Number(year), month: Number(month) };
	}
	const [, month, year] = isPaidByMonth(words[index - 1] ?? '')
		? (SHORT_COMPACT.exec(word) ?? [])
		: [];
	return month === undefined ? undefined : { year: CENTURY + Number(year), month: Number(month) };
}

const isNumbered = (words: readonly string[], index: number) =>
	(meaningOf(wordHash(words[index - 1] ?? '')) & NUMBERS) !== 0;
