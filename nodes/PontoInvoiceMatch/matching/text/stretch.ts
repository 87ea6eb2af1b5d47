const MONTHS = 12;
const DAYS_OF_MONTH = 30;
const FEWEST_DAYS = 27;
const MONTHS_AHEAD = 6;

/** A day and its month. */
export type DayAndMonth = readonly [number, number];

/** Adds the months from one to another, and the one behind them, when an invoice for them is made. */
export function addMonths(months: number[], from: number, to: number): void {
	const end = to < from ? to + MONTHS : to;
	for (let month = from; month <= end + 1; month += 1) months.push(((month - 1) % MONTHS) + 1);
}

/** Adds the months from a day to another; a few days that lie ahead of the payment are those of a stay, and add none. */
export function addDays(
	months: number[],
	bookedMonth: number,
	[firstDay, from]: DayAndMonth,
	[lastDay, to]: DayAndMonth,
): void {
	const days = monthsFrom(from, to) * DAYS_OF_MONTH + lastDay - firstDay;
	if (days >= FEWEST_DAYS || !isAhead(bookedMonth, from)) addMonths(months, from, to);
}

/** Whether a month begins with the one of the payment, or in the half year behind it. */
export const isAhead = (bookedMonth: number, month: number): boolean =>
	monthsFrom(bookedMonth, month) <= MONTHS_AHEAD;

const monthsFrom = (from: number, to: number) => (to - from + MONTHS) % MONTHS;
