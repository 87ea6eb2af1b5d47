import { monthOf } from './spokenMonths';

const QUARTER =
	/\b(?:Q ?([1-4])|([1-4])(?:E|ER|EME|STE|DE|ND|RD)? (?:KWARTAAL|TRIMESTRE|TRIM|QUARTAL|QUARTER)|(?:KWARTAAL|TRIMESTRE|QUARTAL|QUARTER) ?([1-4]))\b/g;
const TO = 't/m|t\\.?e\\.?m\\.?|tot(?: en met)?|au|à|bis|to|until';
/** `01/01/2025 - 31/03/2025`, with any word between that stands for "to". */
const DAYS = new RegExp(
	`(?<!\\d)\\d{1,2}[/.-](\\d{1,2})[/.-](?:20)?\\d\\d ?(?:-|–|${TO}) ?\\d{1,2}[/.-](\\d{1,2})[/.-](?:20)?\\d\\d(?!\\d)`,
	'gi',
);
const DAY = '(?:0?[1-9]|[12]\\d|3[01])[/.](0?[1-9]|1[0-2])(?:[/.](?:20)?\\d\\d|\\.)?';
/** `01/09-30/09`, `01.09. bis 30.09.2025`: the year is left out of one of them, or of both. */
const DAYS_WITHOUT_YEAR = new RegExp(`(?<![\\d/.-])${DAY} ?(?:-|–|${TO}) ?${DAY}(?![\\d/-])`, 'gi');
/** `1er septembre au 30 septembre`, `1 tot 30 september`, of words in upper case. */
const NAMED_DAYS =
	/\b\d{1,2}(?:E|ER|STE|DE|ST|ND|RD|TH)?(?: ([A-Z]{3,}))?(?: 20\d\d)? (?:AU|TOT(?: MET)?|BIS(?: ZUM)?|TO|UNTIL|T|TEM) \d{1,2}(?:E|ER|STE|DE|ST|ND|RD|TH)? ([A-Z]{3,})\b/g;
const MONTHS_OF_QUARTER = 3;
const MONTHS = 12;

/**
 * The months of the quarters, and of the days from one to another, that a text says it is about, and the month behind
 * each, when an invoice for them is made.
 *
 * @example spokenStretches('Q1 2025', ['Q1', '2025']) // [1, 2, 3, 4]
 */
export function spokenStretches(text: string, words: readonly string[]): number[] {
	const months: number[] = [];
	for (const [, ...found] of words.join(' ').matchAll(QUARTER)) {
		const last = Number(found.find((digit) => digit !== undefined)) * MONTHS_OF_QUARTER;
		addMonths(months, last - MONTHS_OF_QUARTER + 1, last);
	}
	for (const [, first = '', last = ''] of words.join(' ').matchAll(NAMED_DAYS)) {
		const to = monthOf(last, '');
		const from = first === '' ? to : monthOf(first, '');
		if (from !== undefined && to !== undefined) addMonths(months, from, to);
	}
	for (const days of [DAYS, DAYS_WITHOUT_YEAR]) {
		for (const [, from, to] of text.matchAll(days)) addMonths(months, Number(from), Number(to));
	}
	return [...new Set(months)];
}

function addMonths(months: number[], from: number, to: number): void {
	const end = to < from ? to + MONTHS : to;
	for (let month = from; month <= end + 1; month += 1) months.push(((month - 1) % MONTHS) + 1);
}
