import { dayNumber } from '../model/days';
import { gapBefore, tokenLength, tokenText, valueAt, type Tokens } from '../text/tokens';
import { isDay, isMonth } from './dayAndMonth';

const FIRST_YEAR_OF_BIRTH = 1920;
// They are a date only when it lies so near to the payment.
const [YEARS_BACK, YEARS_AHEAD] = [10, 2];
const [FEW_YEARS_BACK, FEW_YEARS_AHEAD] = [3, 1];
// Who writes nothing but a day means one of about now.
const [DAYS_BACK, DAYS_AHEAD] = [62, 31];

/** Whether six or eight digits in one run may be a day (`20250615`, `01042025`, `250615`, `150625`) or a month (`202506`). */
export function isCompactDate(tokens: Tokens, at: number, bookedYear: number): boolean {
	const length = tokenLength(tokens, at);
	if ((length !== 6 && length !== 8) || gapBefore(tokens, at) === 0) return false;
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
