import { MEANING, wordHashes } from '../text/keywords';
import {
	gapBefore,
	hashAt,
	joint,
	meaningAt,
	tokenLength,
	valueAt,
	textBefore,
	type Tokens,
} from '../text/tokens';
import { isCompactDate } from './compactDate';
import { isDay, isMonth } from './dayAndMonth';

// The years of dates that a payment may speak of.
const [FIRST_YEAR, LAST_YEAR] = [1990, 2079];
const MAX_GAP_IN_DATE = 3;
const MOST_WEEKS = 53;
const MOST_WORDS_BEHIND_WEEK = 5;
const WEEKS = wordHashes(
	'WEEK WEEKS WEEKNR WEEKNRS WEEKNO WEEKNUMMER WEEKNUMMERS WERKWEEK WERKWEKEN ARBEITSWOCHE WKNR WK WKS WKN WEKEN KALENDERW KALENDERWOCHEN KWS SEMAINE SEMAINES SEM WOCHE WOCHEN KW W KALENDERWOCHE KALENDERWEEK KWARTAAL KWRT TRIMESTRE TRIM QUARTAL QUARTER Q ' +
		'SEMESTER SEMESTRE',
);

/**
 * The last token of a date, month, season or instalment that starts here, written with separators or in one run; -1
 * when there is none.
 */
export function lastOfDate(tokens: Tokens, at: number, bookedYear: number): number {
	const whole = lastOfWholeDate(tokens, at);
	if (whole >= 0) return whole;
	if (isCompactDate(tokens, at, bookedYear)) return at;
	if (isDayToDay(tokens, at)) return at + 3;
	if (isWeekOfYear(tokens, at)) return at + 1;
	const separator = joint(tokens, at + 1);
	if (separator === '' || !isPeriod(tokens, at)) return -1;
	if (isJoined(tokens, at) || isGluedToLetters(tokens, at)) return -1;
	if (isJoined(tokens, at + 2) || gapBefore(tokens, at + 2) === 0) return -1;
	return tokenLength(tokens, at) === 4 && isBehindBlank(tokens, at + 2) ? -1 : at + 1;
}

/** `week 24 2025`, `semaine 24/2025`, `week 24 - 2025`, `kwartaal 2025/3`: so few weeks and quarters a year has. */
function isWeekOfYear(tokens: Tokens, at: number): boolean {
	const week = isLongYear(tokens, at) ? at + 1 : at;
	if (week === at && !isLongYear(tokens, at + 1)) return false;
	if (dateJoint(tokens, at + 1) === '' && joint(tokens, at + 1) === '') return false;
	if (isJoined(tokens, at + 2) || !isBehindWeekWord(tokens, at)) return false;
	// Of a week behind its year, 2025-20, the numbers of an invoice have the shape.
	return tokenLength(tokens, week) <= (week > at ? 1 : 2) && valueAt(tokens, week) <= MOST_WEEKS;
}

/** Also with its "number" between, or behind the week before it: `week nr 24/2025`, `weken 24 en 25/2025`. */
export function isBehindWeekWord(tokens: Tokens, at: number): boolean {
	for (let before = at - 1; before >= Math.max(0, at - MOST_WORDS_BEHIND_WEEK); before -= 1) {
		if (gapBefore(tokens, before + 1) > MAX_GAP_IN_DATE) return false;
		if (WEEKS.has(hashAt(tokens, before))) return true;
		const mayLieBetween = tokens.isNumber[before]
			? tokenLength(tokens, before) <= 2 && valueAt(tokens, before) <= MOST_WEEKS
			: (meaningAt(tokens, before) & (MEANING.numberWord | MEANING.link | MEANING.upTo)) !== 0;
		if (!mayLieBetween) return false;
	}
	return false;
}

/** `10/08-14/08`, `10/08 - 14/08` */
function isDayToDay(tokens: Tokens, at: number): boolean {
	const separator = joint(tokens, at + 1);
	if (separator !== '/' && separator !== '.') return false;
	const isAlone =
		!isJoined(tokens, at) && !isGluedToLetters(tokens, at) && !isJoined(tokens, at + 4);
	return (
		dateJoint(tokens, at + 2) === '-' &&
		isAlone &&
		joint(tokens, at + 3) === separator &&
		isDayIn(tokens, at) &&
		isDayIn(tokens, at + 2)
	);
}

const isDayIn = (tokens: Tokens, at: number) =>
	tokenLength(tokens, at) <= 2 &&
	tokenLength(tokens, at + 1) <= 2 &&
	isDay(valueAt(tokens, at)) &&
	isMonth(valueAt(tokens, at + 1));

function lastOfWholeDate(tokens: Tokens, at: number): number {
	const separator = dateJoint(tokens, at + 1);
	if (separator === '' || dateJoint(tokens, at + 2) !== separator) return -1;
	return isDate(tokens, at) && joint(tokens, at + 3) !== separator ? at + 2 : -1;
}

/** As {@link joint}, also over blanks and the end of a line: a bank breaks lines at a fixed width. */
function dateJoint(tokens: Tokens, at: number): string {
	const gap = gapBefore(tokens, at);
	if (gap > MAX_GAP_IN_DATE || !tokens.isNumber[at] || !tokens.isNumber[at - 1]) return '';
	if (gap === 1) return joint(tokens, at).trim();
	const between = textBefore(tokens, at).trim();
	return between.length === 1 ? between : '';
}

function isDate(tokens: Tokens, at: number): boolean {
	const [first, month, last] = [
		valueAt(tokens, at),
		valueAt(tokens, at + 1),
		valueAt(tokens, at + 2),
	];
	if (tokenLength(tokens, at + 1) > 2) return false;
	if (isLongYear(tokens, at))
		return isMonth(month) && isDay(last) && tokenLength(tokens, at + 2) <= 2;
	if (tokenLength(tokens, at) > 2) return false;
	return (
		isDay(first) &&
		isMonth(month) &&
		(tokenLength(tokens, at + 2) === 2 || isLongYear(tokens, at + 2))
	);
}

/** A month (`2025-06`, `06/2025`, but `2025-6` hardly), a season (`2025-26`), a day (`25/06`), or one of so many instalments (`25/36`). */
function isPeriod(tokens: Tokens, at: number): boolean {
	const first = valueAt(tokens, at);
	const second = valueAt(tokens, at + 1);
	const isShort = tokenLength(tokens, at + 1) <= 2;
	if (isLongYear(tokens, at)) {
		if (tokenLength(tokens, at + 1) === 2) return isMonth(second) || second === (first + 1) % 100;
		return isLongYear(tokens, at + 1) && second === first + 1;
	}
	if (tokenLength(tokens, at) > 2) return false;
	if (isShort) return isDayOrInstalment(joint(tokens, at + 1), first, second);
	return isMonth(first) && isLongYear(tokens, at + 1);
}

/** `25/06`, `25-06`, `06.25`, and `25/36` for one of so many instalments; `43-44` is none of them. */
function isDayOrInstalment(separator: string, first: number, second: number): boolean {
	if (separator === '/') return true;
	return (
		(separator === '-' || separator === '.') &&
		((isDay(first) && isMonth(second)) || isMonth(first))
	);
}

/** Joined by more than a blank: in `25/06 10:34` the day ends before the time. */
const isJoined = (tokens: Tokens, at: number) => joint(tokens, at).trim() !== '';
/** In `2025-01 01820` the month is part of a number, and no time of day follows. */
const isBehindBlank = (tokens: Tokens, at: number) =>
	joint(tokens, at) !== '' && tokenLength(tokens, at) > 2;
const isGluedToLetters = (tokens: Tokens, at: number) => gapBefore(tokens, at) === 0;

function isLongYear(tokens: Tokens, at: number): boolean {
	return (
		tokenLength(tokens, at) === 4 &&
		valueAt(tokens, at) >= FIRST_YEAR &&
		valueAt(tokens, at) <= LAST_YEAR
	);
}

/** `24-25`, `25/26` */
const areShortYears = (tokens: Tokens, first: number, last: number) =>
	tokenLength(tokens, first) === 2 &&
	tokenLength(tokens, last) === 2 &&
	/[-/]/.test(joint(tokens, last));

/** Whether two years are the season that the word in front goes by: `lidgeld 2025-2026`, `saison 25/26`. */
export function isSeasonOfWord(tokens: Tokens, first: number, last: number): boolean {
	return (
		last === first + 1 &&
		(isLongYear(tokens, first) ? isLongYear(tokens, last) : areShortYears(tokens, first, last)) &&
		valueAt(tokens, last) === valueAt(tokens, first) + 1 &&
		gapBefore(tokens, first) <= MAX_GAP_IN_DATE &&
		(meaningAt(tokens, first - 1) & MEANING.season) !== 0
	);
}

/** Whether digits are the day beside the name of a month: "3 juni", "den 12. Mai". */
export function isDayOfMonth(tokens: Tokens, at: number): boolean {
	return (
		tokenLength(tokens, at) <= 2 &&
		isDay(valueAt(tokens, at)) &&
		!isJoined(tokens, at) &&
		gapBefore(tokens, at + 1) <= 2 &&
		(meaningAt(tokens, at + 1) & MEANING.month) !== 0
	);
}
