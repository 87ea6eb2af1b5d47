import { foldText } from './characters';
import { monthOf } from './spokenMonths';

const DIGIT = /\d/;
const HAS_QUARTER = / (?:KWA?RT|TRIM|QUART)/;
const HAS_HALF = /HALF|HALB|\bH[12]/;
const ORDINAL = '(?:E|ER|EME|STE|DE|ND|RD)?';
const QUARTER_WORD = '(?:KWARTAAL|KWRT|TRIMESTRE|TRIM|QUARTAL|QUARTER)';
/** `Q4`, `4e kwartaal`, `4Q24`, `T4 2025`, where a T4 alone is a flat of four rooms. */
const QUARTER = new RegExp(
	`\\b(?:Q ?([1-4])|([1-4])${ORDINAL} ${QUARTER_WORD}|${QUARTER_WORD} ?([1-4])|([1-4])[EDST]+ KW|` +
		'([1-4])Q|([1-4])[QT](?:20)?\\d\\d|([1-4])T 20\\d\\d|T([1-4]) ?20\\d\\d)\\b',
	'g',
);
/** `vierde kwartaal`, and the same in French, German and English. */
const QUARTER_IN_WORDS = new RegExp(
	'\\b(?:(EERSTE|PREMIER|ERSTES|ERSTEN?|FIRST|I)|(TWEEDE|DEUXIEME|ZWEITES|ZWEITEN?|SECOND|II)|' +
		`(DERDE|TROISIEME|DRITTES|DRITTEN?|THIRD|III)|(VIERDE|QUATRIEME|VIERTES|VIERTEN?|FOURTH|IV)) ${QUARTER_WORD}\\b`,
	'g',
);
/** A quarter to the Dutch, the week of that number to Germans. */
const QUARTER_OR_WEEK = /\bKW ?([1-4])\b/g;
const HALF_WORD = '(?:HALFJAAR|HALF JAAR|HALBJAHR|HALF YEAR)';
/** `1e halfjaar`, `erstes Halbjahr`, `H2 2025`; a semester may be that of a school. */
const HALF = new RegExp(
	`\\b(?:(1${ORDINAL}|EERSTE|ERSTES|ERSTEN?|FIRST)|(2${ORDINAL}|TWEEDE|ZWEITES|ZWEITEN?|SECOND)) ${HALF_WORD}\\b|` +
		`\\b${HALF_WORD} ?(?:(1)|(2))\\b|\\bH(?:(1)|(2)) ?20\\d\\d\\b`,
	'g',
);
/** `week 40`; camps number their own weeks, of which there are fewer than ten. */
const WEEK =
	/\b(?:WEEK|WEEKNR|WK|SEMAINE|WOCHE|KALENDERWOCHE|KW) ?([1-4]\d|5[0-3])\b(?! (?:VAN|SUR|VON|OF|UUR|U|HEURES|H|STUNDEN|HOURS|DAGEN|JOURS|TAGE|\d{1,2}\b))/g;
/** `maand 10`, but neither `maand 3 van 12` nor `mois 3/12`. */
const NUMBERED_MONTH = /\b(?:MAAND|MOIS|MONAT|MONTH) (0?[1-9]|1[0-2])\b(?! (?:VAN|SUR|VON|\d))/g;
const TO = 't/m|t\\.?e\\.?m\\.?|tot(?: en met)?|au|à|bis|to|until';
/** `01/01/2025 - 31/03/2025`, with any word between that stands for "to". */
const DAYS = new RegExp(
	`(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](?:20)?\\d\\d ?(?:-|–|${TO}) ?(\\d{1,2})[/.-](\\d{1,2})[/.-](?:20)?\\d\\d(?!\\d)`,
	'gi',
);
const DAY = '(0?[1-9]|[12]\\d|3[01])[/.](0?[1-9]|1[0-2])(?:[/.](?:20)?\\d\\d|\\.)?';
/** `01/09-30/09`, `01.09. bis 30.09.2025`: the year is left out of one of them, or of both. */
const DAYS_WITHOUT_YEAR = new RegExp(`(?<![\\d/.-])${DAY} ?(?:-|–|${TO}) ?${DAY}(?![\\d/-])`, 'gi');
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
const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_HALF = 6;
const MONTHS = 12;
const DAYS_OF_WEEK = 7;
const DAYS_OF_YEAR = 365;
const DAYS_OF_MONTH = 30;
const FEWEST_DAYS = 27;
const MONTHS_AHEAD = 6;
const ANY_YEAR = '2000';

/**
 * The months of the quarters, halves and weeks, and of the days or months from one to another, that a text says it is about, and the month
 * behind each, when an invoice for them is made. A few days that lie ahead of the payment, in `bookedMonth`, are those of
 * a stay or a camp, which is paid before: they tell nothing.
 *
 * @example spokenStretches('Q1 2025', ['Q1', '2025'], 6) // [1, 2, 3, 4]
 */
export function spokenStretches(
	text: string,
	words: readonly string[],
	bookedMonth: number,
): number[] {
	const months: number[] = [];
	const joined = words.join(' ');
	if (HAS_QUARTER.test(joined)) {
		for (const [, ...found] of joined.matchAll(QUARTER_IN_WORDS)) {
			addQuarter(months, found.findIndex((word) => word !== undefined) + 1);
		}
	}
	if (HAS_HALF.test(joined)) {
		for (const [, ...found] of joined.matchAll(HALF)) {
			const isSecond = found.findIndex((word) => word !== undefined) % 2 === 1;
			addMonths(months, isSecond ? MONTHS_OF_HALF + 1 : 1, isSecond ? MONTHS : MONTHS_OF_HALF);
		}
	}
	const hasMonth = words.some((word) => monthInRange(word) !== undefined);
	if (hasMonth) addNamedMonths(months, text);
	if (!DIGIT.test(text)) return months;
	for (const [, ...found] of joined.matchAll(QUARTER)) {
		addQuarter(months, Number(found.find((digit) => digit !== undefined)));
	}
	for (const [, digit] of joined.matchAll(QUARTER_OR_WEEK)) {
		addQuarter(months, Number(digit));
		addMonths(months, 1, 1);
	}
	for (const [, week] of joined.matchAll(WEEK)) addWeek(months, bookedMonth, Number(week));
	for (const [, digits] of joined.matchAll(NUMBERED_MONTH)) {
		addMonths(months, Number(digits), Number(digits));
	}
	const named = hasMonth ? [...joined.matchAll(NAMED_DAYS), ...text.matchAll(DASHED_DAYS)] : [];
	for (const [, first, from, last, to = ''] of named) {
		const toMonth = monthNamed(to);
		const fromMonth = from === undefined ? toMonth : monthNamed(from);
		if (fromMonth === undefined || toMonth === undefined) continue;
		addDays(months, bookedMonth, [Number(first), fromMonth], [Number(last), toMonth]);
	}
	for (const days of [DAYS, DAYS_WITHOUT_YEAR]) {
		for (const [, first, from, last, to] of text.matchAll(days)) {
			addDays(months, bookedMonth, [Number(first), Number(from)], [Number(last), Number(to)]);
		}
	}
	return [...new Set(months)];
}

function addNamedMonths(months: number[], text: string): void {
	for (const [, first = '', last = ''] of text.matchAll(NAMED_MONTHS)) {
		const [from, to] = [monthInRange(first), monthInRange(last)];
		if (from !== undefined && to !== undefined) addMonths(months, from, to);
	}
}

const monthNamed = (word: string) => monthOf(foldText(word), '');
/** Beside another month Jan is no name. */
const monthInRange = (word: string) => monthOf(foldText(word), ANY_YEAR);

/** From a day and its month to another. */
function addDays(
	months: number[],
	bookedMonth: number,
	[firstDay, from]: readonly [number, number],
	[lastDay, to]: readonly [number, number],
): void {
	const days = monthsFrom(from, to) * DAYS_OF_MONTH + lastDay - firstDay;
	const isAhead = monthsFrom(bookedMonth, from) <= MONTHS_AHEAD;
	if (days >= FEWEST_DAYS || !isAhead) addMonths(months, from, to);
}

const monthsFrom = (from: number, to: number) => (to - from + MONTHS) % MONTHS;

/** The days of a week, three more on both sides: years do not begin on one day of the week. */
function addWeek(months: number[], bookedMonth: number, week: number): void {
	const first = (week - 1) * DAYS_OF_WEEK - 3;
	addDays(months, bookedMonth, dayOfYear(first), dayOfYear(first + DAYS_OF_WEEK + 6));
}

/** About which day of which month a day of the year is. */
function dayOfYear(day: number): [number, number] {
	const months = (day * MONTHS) / DAYS_OF_YEAR;
	const month = Math.floor(months);
	return [Math.floor((months - month) * DAYS_OF_MONTH) + 1, (month % MONTHS) + 1];
}

function addQuarter(months: number[], quarter: number): void {
	const last = quarter * MONTHS_OF_QUARTER;
	addMonths(months, last - MONTHS_OF_QUARTER + 1, last);
}

function addMonths(months: number[], from: number, to: number): void {
	const end = to < from ? to + MONTHS : to;
	for (let month = from; month <= end + 1; month += 1) months.push(((month - 1) % MONTHS) + 1);
}
