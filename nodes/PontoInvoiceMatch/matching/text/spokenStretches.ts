import { addSpokenDays, isMonthInRange, monthsFromTo } from './spokenDays';
import { addSpokenWeeks } from './spokenWeeks';
import { addMonths, isAhead } from './stretch';
import { matchesOf } from './matchesOf';

const DIGIT = /\d/;
const HAS_QUARTER = /(?:^| )(?:KWA?RT|TRIM|QUART|Q[RT]|VORQ)/;
const HAS_HALF = /HAL[FBV]|H[AE]+LFT|HJ|H[12]|[12]H/;
const HAS_MONTH = /MAAND|MOIS|MON/;
const ORDINAL = '(?:E|ER|EME|STE|DE|ND|RD)?';
const QUARTER_WORD = '(?:KWARTAAL|KWRT|TRIMESTRE|TRIM|QUARTAL|QUARTER|QRTL|QRT|QTL|QTR)';
/**
 * `Q4`, `4e kwartaal`, `4Q24`, `2025Q4`, `T4 2025`, where a T4 alone is a flat of four rooms, 3 kwart are three of four
 * parts, and an Audi Q3 is a car.
 */
const QUARTER = new RegExp(
	`\\b(?:(?<!AUDI |AUDI RS )Q ?([1-4])(?! (?:SPORTBACK|ETRON|E TRON|TFSI|TDI)\\b)|([1-4])${ORDINAL} ?${QUARTER_WORD}|${QUARTER_WORD} ?([1-4])|([1-4])[EDST]+ KW|` +
		'([1-4])Q|([1-4])[QT](?:20)?\\d\\d|([1-4]) ?T 20\\d\\d|T([1-4]) ?20\\d\\d|(?:20)?\\d\\dQ([1-4])|Q([1-4])(?:20)?2\\d|' +
		'KWA?R?T ([1-4])|([1-4])(?:E|STE|DE) KWA?R?T|([1-4]) QU 20\\d\\d)\\b',
	'g',
);
/** `vierde kwartaal`, and the same in French, German and English. */
const QUARTER_IN_WORDS = new RegExp(
	'\\b(?:(EERSTE|PREMIER|ERSTES|ERSTEN?|FIRST|IE?)|(TWEEDE|DEUXIEME|ZWEITES|ZWEITEN?|SECOND|IIE?)|' +
		`(DERDE|TROISIEME|DRITTES|DRITTEN?|THIRD|IIIE?)|(VIERDE|QUATRIEME|VIERTES|VIERTEN?|FOURTH|IVE?)) ${QUARTER_WORD}\\b`,
	'g',
);
/** The one before that of the payment. */
const PREVIOUS_QUARTER = new RegExp(
	`\\b(?:(?:VORIGE?[SN]?|VERLEDEN|AFGELOPEN|VOORBIJE|VERGANGENE[SN]?|PREVIOUS|PAST) ${QUARTER_WORD}|` +
		`${QUARTER_WORD} (?:PASSE|PRECEDENT|ECOULE|DERNIER)|VORQUARTALS?)\\b`,
);
/** The same one, or that at the end of the year. */
const LAST_QUARTER = new RegExp(`\\b(?:LAATSTE|DERNIER|LETZTE[SN]?|LAST) ${QUARTER_WORD}\\b`);
/** The month before that of the payment, or the one before it where the text was written earlier. */
const PREVIOUS_MONTH =
	/\b(?:(?:VORIGE|VERLEDEN|AFGELOPEN|VOORBIJE) MAAND|MOIS (?:PASSE|DERNIER|PRECEDENT|ECOULE)|(?:LETZTE[NR]?|VORIGE[NR]?|VERGANGENE[NR]?) MONATS?|VORMONATS?|(?:LAST|PREVIOUS) MONTH)\b/;
/** `najaar 2025`; without a year it may be what a text is called by. */
const TIME_OF_YEAR =
	/\b(?:(VOORJAAR|LENTE|PRINTEMPS|FRUHJAHR|FRUEHJAHR|FRUHLING|FRUEHLING|SPRING)|(ZOMER|ETE|SOMMER|SUMMER)|(NAJAAR|HERFST|AUTOMNE|HERBST|AUTUMN)|(WINTER|HIVER)) (?:20)?2\d\b/g;
const FIRST_MONTH_OF_SPRING = 3;
/** A quarter to the Dutch, the week of that number to Germans. */
const QUARTER_OR_WEEK = /\bKW ?([1-4])\b/g;
const HALF_WORD = '(?:HALFJAAR|HALF JAAR|HALVE JAAR|HALBJAHR|HALF YEAR|HJ)';
/** `1e halfjaar`, `erstes Halbjahr`, `2. HJ`, `H2 2025`, `2025H2`; a semester may be that of a school. */
const HALF = new RegExp(
	`\\b(?:(1${ORDINAL}|EERSTE|ERSTES|ERSTEN?|FIRST)|(2${ORDINAL}|TWEEDE|ZWEITES|ZWEITEN?|SECOND)) ?${HALF_WORD}\\b|` +
		`\\b${HALF_WORD} ?(?:(1)|(2))\\b|\\bH(?:(1)|(2)) ?(?:20|(?=2))\\d\\d\\b|\\b20\\d\\d ?H(?:(1)|(2))\\b|` +
		'\\b(?:(1)|(2))H ?(?:20|(?=2))\\d\\d\\b|\\b(?:(1E|1STE|EERSTE|ERSTE)|(2E|2DE|TWEEDE|ZWEITE)) (?:HELFT|HALFTE|HAELFTE) (?:20)?2\\d\\b',
	'g',
);
/** `maand 10`, but neither `maand 3 van 12` nor `mois 3/12`. */
const NUMBERED_MONTH =
	/\b(?:MAAND|MND|MOIS|MONAT|MONTH) (0?[1-9]|1[0-2])\b(?! (?:VAN|SUR|VON|\d))/g;
const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_HALF = 6;
const MONTHS = 12;

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
	if (HAS_QUARTER.test(joined)) addQuartersInWords(months, joined, bookedMonth);
	if (HAS_HALF.test(joined)) {
		for (const [, ...found] of matchesOf(joined, HALF)) {
			const isSecond = found.findIndex((word) => word !== undefined) % 2 === 1;
			addMonths(months, isSecond ? MONTHS_OF_HALF + 1 : 1, isSecond ? MONTHS : MONTHS_OF_HALF);
		}
	}
	if (HAS_MONTH.test(joined) && PREVIOUS_MONTH.test(joined)) {
		addMonths(months, monthBefore(bookedMonth, 2), monthBefore(bookedMonth, 1));
	}
	const hasMonth = words.some(isMonthInRange);
	if (hasMonth) for (const [from, to] of monthsFromTo(text)) addMonths(months, from, to);
	if (!DIGIT.test(text)) return months;
	for (const [, ...found] of matchesOf(joined, QUARTER)) {
		addQuarter(months, Number(found.find((digit) => digit !== undefined)));
	}
	for (const [, digit] of matchesOf(joined, QUARTER_OR_WEEK)) {
		addQuarter(months, Number(digit));
		addMonths(months, 1, 1);
	}
	for (const [, ...found] of matchesOf(joined, TIME_OF_YEAR)) {
		const from = found.findIndex((word) => word !== undefined) * MONTHS_OF_QUARTER;
		addTimeOfYear(months, bookedMonth, from + FIRST_MONTH_OF_SPRING);
	}
	addSpokenWeeks(months, text, joined, bookedMonth);
	for (const [, digits] of matchesOf(joined, NUMBERED_MONTH)) {
		addMonths(months, Number(digits), Number(digits));
	}
	addSpokenDays(months, text, joined, bookedMonth, hasMonth);
	return [...new Set(months)];
}

function addQuartersInWords(months: number[], joined: string, bookedMonth: number): void {
	for (const [, ...found] of matchesOf(joined, QUARTER_IN_WORDS)) {
		addQuarter(months, found.findIndex((word) => word !== undefined) + 1);
	}
	const isLast = LAST_QUARTER.test(joined);
	if (isLast) addQuarter(months, MONTHS / MONTHS_OF_QUARTER);
	if (isLast || PREVIOUS_QUARTER.test(joined)) {
		addQuarter(months, Math.ceil(monthBefore(bookedMonth, MONTHS_OF_QUARTER) / MONTHS_OF_QUARTER));
	}
}

/** Its three months and the one behind them; a summer that is still to come is paid before, as a stay is. */
function addTimeOfYear(months: number[], bookedMonth: number, from: number): void {
	if (!isAhead(bookedMonth, from)) addMonths(months, from, from + MONTHS_OF_QUARTER);
}

const monthBefore = (month: number, count: number) => ((month - count - 1 + MONTHS) % MONTHS) + 1;

function addQuarter(months: number[], quarter: number): void {
	const last = quarter * MONTHS_OF_QUARTER;
	addMonths(months, last - MONTHS_OF_QUARTER + 1, last);
}
