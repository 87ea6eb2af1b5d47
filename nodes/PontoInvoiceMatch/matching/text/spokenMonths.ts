const MONTHS: ReadonlyMap<string, number> = new Map(
	[
		'JANUARI JANVIER JANUARY JANUAR JANNER',
		'FEBRUARI FEVRIER FEBRUARY FEBRUAR',
		'MAART MARCH MARZ MAERZ MRT',
		'APRIL AVRIL',
		'MEI MAI',
		'JUNI JUIN JUNE',
		'JULI JUILLET JULY',
		'AUGUSTUS AOUT AUGUST',
		'SEPTEMBER SEPTEMBRE SEPT',
		'OKTOBER OCTOBRE OCTOBER OKT',
		'NOVEMBER NOVEMBRE NOV',
		'DECEMBER DECEMBRE DEZEMBER DEC',
	].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

/** `09/2025`, `2025-09` or `09/25` standing alone. */
const WRITTEN =
	/(?<![\d/.-])(?:(0?[1-9]|1[0-2])[/-](?:20)?\d\d|20\d\d[/-](0[1-9]|1[0-2]))(?![\d/.:-])/g;

/**
 * The months that a text says it is about, by name or as `09/2025`; the month of a day is none, since that day may be
 * when the payment was made.
 *
 * @example spokenMonths('huur juli 2025', ['HUUR', 'JULI', '2025']) // [7]
 */
export function spokenMonths(text: string, words: readonly string[]): number[] {
	const months: number[] = [];
	words.forEach((word, index) => {
		const month = MONTHS.get(word);
		const isOfDay = /^(?:\d|[12]\d|3[01])(?:E|ER|STE|DE|ST|ND|RD|TH)?$/.test(
			words[index - 1] ?? '',
		);
		if (month !== undefined && !isOfDay) months.push(month);
	});
	for (const [, first, second] of text.matchAll(WRITTEN)) months.push(Number(first ?? second));
	return months;
}
