import { dayNumber } from '../model/days';
import { MEANING } from '../text/keywords';
import {
	endOf,
	gapBefore,
	joint,
	meaningAt,
	startOf,
	tokenLength,
	tokenText,
	valueAt,
	type Tokens,
} from '../text/tokens';

// The years of dates that a payment may speak of.
const [FIRST_YEAR, LAST_YEAR] = [1990, 2079];
const FIRST_YEAR_OF_BIRTH = 1920;
// Six or eight digits in one run are a date only when it lies so near to the payment.
const [YEARS_BACK, YEARS_AHEAD] = [10, 2];
const [FEW_YEARS_BACK, FEW_YEARS_AHEAD] = [3, 1];
const MAX_GAP_IN_DATE = 3;
// "om", "à", "um", "at", "kl."
const MAX_LETTERS_BEFORE_TIME = 3;
// "9u30", "9h30"
const HOUR_SIGNS = 'uUhH';
// Who writes nothing but a day means one of about now.
const [DAYS_BACK, DAYS_AHEAD] = [62, 31];

/**
 * The last token of a date, month, season, day of a month or time of day that starts here, written with separators or
 * in one run; -1 when there is none.
 */
export function lastOfDate(tokens: Tokens, at: number, bookedYear: number): number {
	const whole = lastOfWholeDate(tokens, at);
	if (whole >= 0) return whole;
	if (isCompactDate(tokens, at, bookedYear)) return at;
	const separator = joint(tokens, at + 1);
	if (separator === '' || !isPeriod(tokens, at)) return -1;
	if (isJoined(tokens, at) || isGluedToLetters(tokens, at)) return -1;
	if (isJoined(tokens, at + 2) || gapBefore(tokens, at + 2) === 0) return -1;
	return tokenLength(tokens, at) === 4 && isBehindBlank(tokens, at + 2) ? -1 : at + 1;
}

function lastOfWholeDate(tokens: Tokens, at: number): number {
	const separator = dateJoint(tokens, at + 1);
	if (separator === '' || dateJoint(tokens, at + 2) !== separator) return -1;
	return isDate(tokens, at) && joint(tokens, at + 3) !== separator ? at + 2 : -1;
}

/** As {@link joint}, also over blanks and the end of a line: a bank breaks lines at a fixed width. */
function dateJoint(tokens: Tokens, at: number): string {
	const gap = gapBefore(tokens, at);
	if (gap === 0 || gap > MAX_GAP_IN_DATE || !tokens.isNumber[at] || !tokens.isNumber[at - 1]) {
		return '';
	}
	if (gap === 1) return joint(tokens, at).trim();
	const between = tokens.text.slice(endOf(tokens, at - 1), startOf(tokens, at)).trim();
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

function isCompactDate(tokens: Tokens, at: number, bookedYear: number): boolean {
	const length = tokenLength(tokens, at);
	if ((length !== 6 && length !== 8) || isGluedToLetters(tokens, at)) return false;
	if (gapBefore(tokens, at + 1) === 0) return false;
	const value = valueAt(tokens, at);
	const [high, middle, low] = [
		Math.trunc(value / 10000),
		Math.trunc(value / 100) % 100,
		value % 100,
	];
	if (length === 8) {
		const year = value % 10000;
		const isBackwards =
			isDay(Math.trunc(value / 1000000)) &&
			isMonth(high % 100) &&
			year >= FIRST_YEAR_OF_BIRTH &&
			year <= bookedYear + YEARS_AHEAD;
		return isBackwards || (isNear(high, bookedYear, true) && isMonth(middle) && isDay(low));
	}
	return (
		(isNear(2000 + high, bookedYear, false) && isMonth(middle) && isDay(low)) ||
		(isDay(high) && isMonth(middle) && isNear(2000 + low, bookedYear, false)) ||
		(isNear(Math.trunc(value / 100), bookedYear, false) && isMonth(low))
	);
}

/** Whether six or eight digits in one run are a day near to the payment: that of a delivery, or of the payment itself. */
export function isNearbyDay(tokens: Tokens, at: number, bookedOn: string): boolean {
	const digits = tokenText(tokens, at);
	const booked = dayNumber(bookedOn);
	const days =
		digits.length === 8
			? [toDate(digits, 4, 0, 4), toDate(digits, 4, 4, 2)]
			: [toDate(digits, 2, 0, 2), toDate(digits, 2, 4, 2)];
	return days.some((day) => {
		const before = booked - dayNumber(day);
		return before <= DAYS_BACK && before >= -DAYS_AHEAD;
	});
}

/** A date of digits in one run, with a year of so many digits at one end, in front or behind day and month. */
function toDate(digits: string, yearLength: number, yearAt: number, monthAt: number): string {
	const year = digits.slice(yearAt, yearAt + yearLength).padStart(4, '20');
	const dayAt = yearAt === 0 ? monthAt + 2 : 0;
	return `${year}-${digits.slice(monthAt, monthAt + 2)}-${digits.slice(dayAt, dayAt + 2)}`;
}

function isNear(year: number, bookedYear: number, isSure: boolean): boolean {
	const [back, ahead] = isSure ? [YEARS_BACK, YEARS_AHEAD] : [FEW_YEARS_BACK, FEW_YEARS_AHEAD];
	return year >= bookedYear - back && year <= bookedYear + ahead;
}

/** Joined by more than a blank: in `25/06 10:34` the day ends before the time. */
const isJoined = (tokens: Tokens, at: number) => joint(tokens, at).trim() !== '';
/** In `2025-01 01820` the month is part of a number, and no time of day follows. */
const isBehindBlank = (tokens: Tokens, at: number) =>
	joint(tokens, at) !== '' && tokenLength(tokens, at) > 2;
const isGluedToLetters = (tokens: Tokens, at: number) => gapBefore(tokens, at) === 0;
const isDay = (value: number) => value >= 1 && value <= 31;
const isMonth = (value: number) => value >= 1 && value <= 12;

function isLongYear(tokens: Tokens, at: number): boolean {
	return (
		tokenLength(tokens, at) === 4 &&
		valueAt(tokens, at) >= FIRST_YEAR &&
		valueAt(tokens, at) <= LAST_YEAR
	);
}

/** Whether two years are the season that the word in front goes by: `lidgeld 2025-2026`, `saison 2025/2026`. */
export function isSeasonOfWord(tokens: Tokens, first: number, last: number): boolean {
	return (
		last === first + 1 &&
		isLongYear(tokens, first) &&
		isLongYear(tokens, last) &&
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
		(meaningAt(tokens, at + 1) & MEANING.month) !== 0 &&
		!tokens.isNumber[at + 1]
	);
}

/** The last token of a time of day that starts here (`22:15`, `22:15:07`, `9u30`); -1 when there is none. */
export function lastOfTime(tokens: Tokens, at: number): number {
	if (tokenLength(tokens, at) > 2 || valueAt(tokens, at) > 24) return -1;
	if (isSixtieth(tokens, at + 1) && joint(tokens, at + 1) === ':') {
		return isSixtieth(tokens, at + 2) && joint(tokens, at + 2) === ':' ? at + 2 : at + 1;
	}
	if (
		!HOUR_SIGNS.includes(tokens.text.charAt(endOf(tokens, at)) || ' ') ||
		tokens.isNumber[at + 1] ||
		tokenLength(tokens, at + 1) !== 1
	)
		return -1;
	return gapBefore(tokens, at + 2) === 0 && isSixtieth(tokens, at + 2) ? at + 2 : at;
}

/** Whether a day without its year has a time behind it, which leaves no doubt: `24/07 00:11`, `le 25/05 à 08h49`. */
export function isDayBeforeTime(tokens: Tokens, first: number, last: number): boolean {
	const next = last + 1;
	if (last !== first + 1 || tokenLength(tokens, first) > 2 || tokenLength(tokens, last) > 2)
		return false;
	if (gapBefore(tokens, next) > MAX_GAP_IN_DATE) return false;
	if (tokens.isNumber[next]) return lastOfTime(tokens, next) >= 0;
	const isShortWord = tokenLength(tokens, next) <= MAX_LETTERS_BEFORE_TIME;
	return isShortWord && gapBefore(tokens, next + 1) === 1 && lastOfTime(tokens, next + 1) >= 0;
}

function isSixtieth(tokens: Tokens, at: number): boolean {
	return (
		at < tokens.count &&
		tokens.isNumber[at] === 1 &&
		tokenLength(tokens, at) === 2 &&
		valueAt(tokens, at) < 60
	);
}
