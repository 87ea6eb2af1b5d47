const QUARTER =
	/\b(?:Q ?([1-4])|([1-4])(?:E|ER|EME|STE|DE|ND|RD)? (?:KWARTAAL|TRIMESTRE|TRIM|QUARTAL|QUARTER)|(?:KWARTAAL|TRIMESTRE|QUARTAL|QUARTER) ?([1-4]))\b/g;
/** `01/01/2025 - 31/03/2025`, with any word between that stands for "to". */
const DAYS =
	/(?<!\d)\d{1,2}[/.-](\d{1,2})[/.-](?:20)?\d\d ?(?:-|–|t\/m|tot(?: en met)?|au|à|bis|to|until) ?\d{1,2}[/.-](\d{1,2})[/.-](?:20)?\d\d(?!\d)/gi;
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
	for (const [, from, to] of text.matchAll(DAYS)) addMonths(months, Number(from), Number(to));
	return months;
}

function addMonths(months: number[], from: number, to: number): void {
	const end = to < from ? to + MONTHS : to;
	for (let month = from; month <= end + 1; month += 1) months.push(((month - 1) % MONTHS) + 1);
}
