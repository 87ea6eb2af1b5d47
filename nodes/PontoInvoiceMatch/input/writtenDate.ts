import { DateTime } from 'luxon';
import { UnreadableValue } from './unreadable';

/** Which of day and month comes first where both are numbers. */
export type DateOrder = 'dayFirst' | 'monthFirst';

// A year of two digits is one of 2020 to 2049: 25-12-03 has it in front.
const NUMBERS = /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|[2-4]\d)(?:[T ,].*)?$/;
const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/;
// `Di. 25.11.2026` and `le 25/11/2026`.
const WORD_IN_FRONT = /^\p{L}{2,10}[.,]{0,2} (?=\d{1,4}[ ./-])/u;
// As a program prints a date that it was not told how to print: `Wed Nov 25 2026 00:00:00 GMT+0100`.
const PRINTED = /^\p{L}{3} (\p{L}{3} \d{2} \d{4}) \d{2}:\d{2}:\d{2}/u;
const NO_DAY =
	/^(?:(?:\d{1,2}[./-]){2}(?:0000|0001|1753|1899|1900)|(?:0000|0001|1753|1899|1900)(?:[./-]\d{1,2}){2}|00[./-]00[./-]00)(?!\d)/;
const FULL_YEAR = 4;
const COMPACT = /^(?:19|20)\d{6}$/;
const SPREADSHEET_DAY = /^\d{5}(?:\.\d+)?$/;
// From 2000 to 2099. Below and above, a number of five digits is more likely something else.
const [FIRST_DAY, LAST_DAY] = [36_526, 73_050];
// Day 60 of Excel is 29 February 1900, which there was none of: from March 1900 on, days count from this one.
const DAY_ZERO = DateTime.utc(1899, 12, 30);
// `1er novembre` and `1st November`.
const FIRST_OF_MONTH = /^1(?:er|st|ste) /;
const LANGUAGES = ['nl', 'fr', 'de', 'en'];
// Excel's own short form is 30-nov-26.
const IN_WORDS = [
	'd LLLL yyyy',
	'd LLL yyyy',
	'LLLL d yyyy',
	'LLL d yyyy',
	'd LLL yy',
	'd LLLL yy',
];

/**
 * The order of day and month that the writing of a date shows; `either` where nobody can tell (`03/04/2026`), undefined
 * where it is no date of that kind. Dates with points have the day first.
 *
 * @example dateOrderOf('25/11/2026') // 'dayFirst'
 */
export function dateOrderOf(text: string): DateOrder | 'either' | undefined {
	const [, first, sign, second] = NUMBERS.exec(text) ?? [];
	if (first === undefined || second === undefined) return undefined;
	if (sign === '.' || Number(first) > 12) return 'dayFirst';
	if (Number(second) > 12) return 'monthFirst';
	return Number(first) === Number(second) ? undefined : 'either';
}

/**
 * A date as people and spreadsheets write it, as `YYYY-MM-DD`; undefined for what is none. `orderOf` tells how the dates
 * beside it are written, where it can be read in two ways. Throws a RangeError with the text where that does not help.
 *
 * @example plainDate('25.11.2026', () => undefined) // '2026-11-25'
 * @example plainDate('46351', () => undefined) // '2026-11-25'
 */
export function plainDate(text: string, orderOf: () => DateOrder | undefined): string | undefined {
	const date = text.replace(WORD_IN_FRONT, '');
	const [, printed] = PRINTED.exec(text) ?? [];
	return (
		fromNumbers(date, orderOf) ??
		fromYearFirst(date) ??
		fromSpreadsheet(date) ??
		fromWords(printed ?? date)
	);
}

function fromNumbers(text: string, orderOf: () => DateOrder | undefined): string | undefined {
	const [, first, , second, year] = NUMBERS.exec(text) ?? [];
	if (first === undefined || second === undefined || year === undefined) return undefined;
	const shown = dateOrderOf(text);
	const order = shown === 'either' ? orderOf() : (shown ?? 'dayFirst');
	if (order === undefined) {
		throw new UnreadableValue({
			code: 'date-ambiguous',
			text,
			first: Number(first),
			second: Number(second),
		});
	}
	const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
	return validDate(Number(year.padStart(FULL_YEAR, '20')), Number(month), Number(day));
}

function fromYearFirst(text: string): string | undefined {
	const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
	if (year !== undefined) return validDate(Number(year), Number(month), Number(day));
	if (!COMPACT.test(text)) return undefined;
	return validDate(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
}

/** Whether a text is how programs write that there is no day: `00/00/0000`, `0001-01-01`, `1899-12-30`. */
export const isNoDay = (text: string): boolean => NO_DAY.test(text);

/** Whether a number may be a day of a spreadsheet, of the years 2000 to 2099. */
export const isSpreadsheetDay = (text: string): boolean =>
	SPREADSHEET_DAY.test(text) && Number(text) >= FIRST_DAY && Number(text) < LAST_DAY + 1;

const fromSpreadsheet = (text: string): string | undefined =>
	isSpreadsheetDay(text) ? written(DAY_ZERO.plus({ days: Math.floor(Number(text)) })) : undefined;

function fromWords(text: string): string | undefined {
	const words = text
		.toLowerCase()
		.split(/[\s.,-]+/)
		.filter(Boolean);
	const [weekday = ''] = words;
	const date = words.length === 4 && !/\d/.test(weekday) ? words.slice(1) : words;
	const plain = date.join(' ').replace(FIRST_OF_MONTH, '1 ');
	for (const locale of LANGUAGES) {
		for (const format of IN_WORDS) {
			const read = DateTime.fromFormat(plain, format, { locale, zone: 'utc' });
			if (read.isValid) return written(read);
		}
	}
	return undefined;
}

function validDate(year: number, month: number, day: number): string | undefined {
	const date = DateTime.utc(year, month, day);
	return date.isValid ? written(date) : undefined;
}

const written = (date: DateTime): string => date.toFormat('yyyy-MM-dd');
