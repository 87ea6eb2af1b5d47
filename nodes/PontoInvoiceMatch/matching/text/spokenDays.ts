import { foldText } from './characters';
import { monthOf } from './monthNames';
import { addDays } from './stretch';
import { matchesOf } from './matchesOf';

const TO = 't/m|t\\.?e\\.?m\\.?|tot(?: en met)?|au|à|bis|to|until';
/** `01/01/2025 - 31/03/2025`, with any word between that stands for "to". */
const WHOLE = new RegExp(
	`(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](?:20)?\\d\\d ?(?:-|–|${TO}) ?(\\d{1,2})[/.-](\\d{1,2})[/.-](?:20)?\\d\\d(?!\\d)`,
	'gi',
);
const DAY = '(0?[1-9]|[12]\\d|3[01])';
const MONTH = '(0?[1-9]|1[0-2])';
const SHORT_DAY = `${DAY}(?:/|\\. ?)${MONTH}(?:[/.](?:20)?\\d\\d|\\.)?`;
/** `01/09-30/09`, `01.09. bis 30.09.2025`: the year is left out of one of them, or of both. */
const WITHOUT_YEAR = new RegExp(
	`(?<![\\d/.-])${SHORT_DAY} ?(?:-|–|${TO}) ?${SHORT_DAY}(?![\\d/-])`,
	'gi',
);
/** `1-9 tot 30-9`, where no dash can stand for "to". */
const WITH_DASHES = new RegExp(
	`(?<![\\d/.-])${DAY}-${MONTH}(?:-(?:20)?\\d\\d)? ?(?:${TO}) ?${DAY}-${MONTH}(?:-(?:20)?\\d\\d)?(?![\\d/-])`,
	'gi',
);
const TWO_DIGITS = '(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])';
/** `01092025-30092025`, `010925-300925` */
const IN_ONE_RUN = new RegExp(
	`(?<![\\d/.-])${TWO_DIGITS}(?:20)?2\\d ?(?:-|–|${TO}) ?${TWO_DIGITS}(?:20)?2\\d(?![\\d/.-])`,
	'gi',
);
const YEAR_FIRST = `20\\d\\d[/.-]?${MONTH}[/.-]?${DAY}`;
/** `2025-09-01 - 2025-09-30`, `20250901-20250930` */
const BACKWARDS = new RegExp(
	`(?<![\\d/.-])${YEAR_FIRST} ?(?:-|–|/|${TO}) ?${YEAR_FIRST}(?![\\d/.-])`,
	'gi',
);
/** `1er septembre au 30 septembre`, `1 tot 30 september`, of words in upper case. */
const NAMED_DAYS =
	/\b(\d{1,2})(?:E|ER|STE|DE|ST|ND|RD|TH)?(?: ([A-Z]{3,}))?(?: 20\d\d)? (?:AU|TOT(?: MET)?|BIS(?: ZUM)?|TO|UNTIL|T|TEM) (\d{1,2})(?:E|ER|STE|DE|ST|ND|RD|TH)? ([A-Z]{3,})\b/g;
/** `1 oktober - 31 oktober`, `1-31 oktober`. */
const DASHED_DAYS =
	/(?<![\d/.,-])(\d{1,2})\.?(?: (\p{L}{3,})\.?)?(?: 20\d\d)? ?[-–] ?(\d{1,2})\.? (\p{L}{3,})/gu;
/** `oktober t/m december`, `jan-dec`. */
const NAMED_MONTHS = new RegExp(
	`(?<!\\d[. ]{0,2})(?<!\\p{L})(\\p{L}{3,})\\.?(?: ?20\\d\\d)? ?(?:-|–| (?:${TO}) ) ?(\\p{L}{3,})`,
	'giu',
);
const ANY_YEAR = '2000';

/** The first and the last month of what goes from one month to another by name. */
export function monthsFromTo(text: string): Array<readonly [number, number]> {
	return [...matchesOf(text, NAMED_MONTHS)].flatMap(([, first = '', last = '']) => {
		const [from, to] = [monthInRange(first), monthInRange(last)];
		return from !== undefined && to !== undefined ? [[from, to] as const] : [];
	});
}

/** Adds the months of what goes from one day to another, with the names of months where there are any. */
export function addSpokenDays(
	months: number[],
	text: string,
	joined: string,
	bookedMonth: number,
	hasMonth: boolean,
): void {
	const named = hasMonth ? [...matchesOf(joined, NAMED_DAYS), ...matchesOf(text, DASHED_DAYS)] : [];
	for (const [, first, from, last, to = ''] of named) {
		const toMonth = monthNamed(to);
		const fromMonth = from === undefined ? toMonth : monthNamed(from);
		if (fromMonth === undefined || toMonth === undefined) continue;
		addDays(months, bookedMonth, [Number(first), fromMonth], [Number(last), toMonth]);
	}
	for (const days of [WHOLE, WITHOUT_YEAR, WITH_DASHES, IN_ONE_RUN]) {
		for (const [, first, from, last, to] of matchesOf(text, days)) {
			addDays(months, bookedMonth, [Number(first), Number(from)], [Number(last), Number(to)]);
		}
	}
	for (const [, from, first, to, last] of matchesOf(text, BACKWARDS)) {
		addDays(months, bookedMonth, [Number(first), Number(from)], [Number(last), Number(to)]);
	}
}

const monthNamed = (word: string) => monthOf(foldText(word), '');
/** Beside another month Jan is no name. */
const monthInRange = (word: string) => monthOf(foldText(word), ANY_YEAR);

/** Whether a word is a month when another one stands beside it. */
export const isMonthInRange = (word: string): boolean => monthInRange(word) !== undefined;
