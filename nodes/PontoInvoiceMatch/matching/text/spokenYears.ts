import { dayNumber } from '../model/days';
import { foldText } from './characters';
import { MEANING, meaningOf, wordHash } from './keywords';
import { monthOf } from './monthNames';
import { compactMonth } from './spokenMonths';
import { writtenMonths } from './writtenMonths';
import { matchesOf } from './matchesOf';

const CENTURY = 2000;
// Two digits are a year only when it lies so near to the payment; with a sign in front they are hardly anything else.
const [YEARS_BACK, YEARS_AHEAD] = [3, 1];
const YEARS_BACK_BEHIND_SIGN = 8;
const TWO_DIGITS = /\d\d/;
const PAIR = /(?<!\d)\d{2,3}(?!\d)/;
/**
 * `mei 24`, `mei '24`, `mei24`: in front of a month it would be a day, behind one it is a year, unless it goes on as an
 * amount, a time or a day.
 */
const BEHIND_MONTH =
	/(?<!\p{L})(\p{L}{3,10})(\.? ?['’´`]|\.? ?[-/_(] ?|\. {0,2}| {1,2}|)(\d\d)(?![\d\p{L}%€]|[.,:/-]\d| ?[€%])/gu;
const SIGN = /['’´`/-]/;
const WORD_BEHIND = /^ (\p{L}+)/u;
const MAX_LETTERS = 20;
/** Behind these two digits are a count or an amount. */
const COUNTED = MEANING.unit | MEANING.currency;
const ONE_LETTER_COUNTS = /^[uhx]$/i;
/** In English the day stands behind its month as well. */
const ENGLISH = /^(?:JANUARY|FEBRUARY|MARCH|JUNE|JULY|OCTOBER)$/;
const SHORT_AT_END = /(?<!\d)\d\d$/;
const QUARTER_WORD =
	'(?:KWARTAAL|KWRT|KWART|TRIMESTRE|TRIMESTER|TRIM|QUARTAL|QUARTER|QRTL|QTL|SEMESTRE|SEMESTER)';
const HALF_WORD = '(?:HALFJAAR|HALF JAAR|HALBJAHR|HALF YEAR|HJ)';
/** `Q2 24`, `2Q24`, `2e kw 24`, `1e halfjaar 24`, `zomer 24`, `boekjaar 23`. */
const BEHIND_PERIOD = new RegExp(
	`\\b(?:Q ?[1-4]|[1-4]Q|[1-4]T(?=\\d)|[1-4][EDST]+ KW|KW ?[1-4]|[HS][12]|[12][HS]|[1-4]?${QUARTER_WORD}(?: [1-4])?|[12]?${HALF_WORD} ?[12]?|` +
		'NAJAAR|HERFST|AUTOMNE|HERBST|AUTUMN|VOORJAAR|LENTE|PRINTEMPS|FRUHJAHR|FRUEHJAHR|SPRING|ZOMER|ETE|SOMMER|SUMMER|' +
		'WINTER|HIVER|HELFT|HALFTE|HAELFTE|BOEKJAAR|EXERCICE|ANNEE|JAAR|JAHR|YEAR|GESCHAFTSJAHR|GESCHAEFTSJAHR) ?(?:VAN |DE |VON )?(\\d\\d)\\b(?: ([A-Z]+|\\d\\d\\b))?',
	'g',
);
/** `24Q2`, `24-Q2`, `24H1` */
const BEFORE_PERIOD = /(?<![\d.,])(2\d)[-/]?(?:[Qq][1-4]|[Hh]J?[12]|[Ww]\d\d)(?![\dA-Za-z])/g;
/** `week 20/24`, where `week 20/21` are two weeks. */
const OF_WEEK =
	/(?<!\p{L})(?:week|wk|kw|semaine|sem|woche|kalenderwoche)\.? ?(?:nr\.? ?)?([1-5]?\d)\/(2\d)(?![\d/])/giu;
/** `01/05/24`, `1.5.24`; neither in a phone number nor of another order. */
const DATE = /(?<![\d]|\d[./])(0?[1-9]|[12]\d|3[01])([./-])(0?[1-9]|1[0-2])\2(\d\d)(?!\d|\2\d)/g;
/** `010524-310524`, `01052024-31052024`, `20240501-20240531` */
const DATES_IN_ONE_RUN = new RegExp(
	'(?<![\\d/.-])(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:20)?(2\\d) ?(?:-|–|t/m|tot|tem|au|à|bis|to) ?' +
		'(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:20)?(2\\d)(?![\\d/.-])|' +
		'(?<![\\d/.-])20(2\\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]) ?(?:-|–|/|t/m|tot|tem|au|à|bis|to) ?20(2\\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?![\\d/.-])',
	'gi',
);
// Of a day so near to the payment nobody says that it is of another year.
const [DAYS_BACK, DAYS_AHEAD] = [92, 31];
type Add = (digits: string | number | undefined, back?: number) => void;

const LAST_YEAR =
	/\b(?:(?:VORIGE?|VERLEDEN|VORIG) (?:JAAR|JR|BOEKJAAR)|VORJAHR[A-Z]{0,12}|(?:LETZTE[NSM]?|VORIGE[NSM]?|VERGANGENE[NSM]?) JAHRE?S?|(?:DERNIERE|PRECEDENTE) ANNEE|ANNEE (?:PASSEE|DERNIERE|PRECEDENTE)|AN (?:PASSE|DERNIER)|EXERCICE (?:PRECEDENT|PASSE|DERNIER)|(?:LAST|PREVIOUS) YEAR)\b/;

/**
 * The years of months, quarters and days that a text writes with two digits, in one run or as "last year": those that
 * {@link readYears} does not see.
 *
 * @example spokenYears("huur mei '24", ['HUUR', 'MEI', '24'], '2025-05-27') // [2024]
 */
export function spokenYears(text: string, words: readonly string[], bookedOn: string): number[] {
	const bookedYear = Number(bookedOn.slice(0, 4));
	const joined = words.join(' ');
	const years: number[] = [];
	if (LAST_YEAR.test(joined)) years.push(bookedYear - 1);
	if (!TWO_DIGITS.test(text)) return years;
	const add: Add = (digits, back = YEARS_BACK) => {
		const year = CENTURY + Number(digits);
		if (year >= bookedYear - back && year <= bookedYear + YEARS_AHEAD) years.push(year);
	};
	for (const { shortYear } of writtenMonths(text)) add(shortYear);
	words.forEach((_word, index) => addOfWord(years, words, index));
	if (PAIR.test(joined)) {
		if (words.some(isMonth)) addBehindMonths(text, bookedOn, add);
		for (const [, digits, behind] of matchesOf(joined, BEHIND_PERIOD)) {
			if (!isCounted(behind) && Number(behind) !== Number(digits) + 1) add(digits);
		}
	}
	for (const [, digits] of matchesOf(text, BEFORE_PERIOD)) add(digits);
	if (text.includes('/')) {
		for (const [, week, digits] of matchesOf(text, OF_WEEK)) {
			if (Number(digits) !== Number(week) + 1) add(digits);
		}
	}
	for (const [, day = '', , month = '', digits = ''] of matchesOf(text, DATE)) {
		if (!isNear(bookedOn, digits, month, day) && !isNear(bookedOn, day, month, digits)) add(digits);
	}
	for (const [, ...found] of matchesOf(text, DATES_IN_ONE_RUN))
		found.forEach((digits) => add(digits));
	return years;
}

/** `202405`, and `jan 25` behind a rent. */
function addOfWord(years: number[], words: readonly string[], index: number): void {
	const compact = compactMonth(words, index);
	if (compact !== undefined) years.push(compact.year);
	const [word = '', behind = '', before = ''] = [words[index], words[index + 1], words[index - 1]];
	if (monthOf(word, '') !== undefined || monthOf(word, behind, before) === undefined) return;
	const [digits] = SHORT_AT_END.exec(word) ?? SHORT_AT_END.exec(behind) ?? [];
	if (digits !== undefined) years.push(CENTURY + Number(digits));
}

function addBehindMonths(text: string, bookedOn: string, add: Add): void {
	for (const { 0: written, 1: name = '', 2: sign = '', 3: digits, index } of text.matchAll(
		BEHIND_MONTH,
	)) {
		const word = foldText(name);
		const month = monthOf(word, '') ?? (sign === '' ? monthOf(`${word}${digits}`, '') : undefined);
		const end = index + written.length;
		const [, behind = ''] = WORD_BEHIND.exec(text.slice(end, end + MAX_LETTERS)) ?? [];
		if (month === undefined || isCounted(behind)) continue;
		if (SIGN.test(sign)) {
			add(digits, YEARS_BACK_BEHIND_SIGN);
			continue;
		}
		// `mei 24 juni`
		const isOfNext = monthOf(foldText(behind), '') !== undefined;
		const isDay =
			ENGLISH.test(word) && isNear(bookedOn, bookedOn.slice(2, 4), `${month}`, digits ?? '');
		if (!isOfNext && !isDay) add(digits);
	}
}

const isMonth = (word: string) => monthOf(word, '') !== undefined;

const isCounted = (word = '') =>
	ONE_LETTER_COUNTS.test(word) || (meaningOf(wordHash(foldText(word))) & COUNTED) !== 0;

/** Whether a day of two digits each, the year first, lies near to the payment. */
function isNear(bookedOn: string, year: string, month: string, day: string): boolean {
	const date = [year, month, day].map((digits) => digits.padStart(2, '0')).join('-');
	const before = dayNumber(bookedOn) - dayNumber(`20${date}`);
	return before <= DAYS_BACK && before >= -DAYS_AHEAD;
}
