import type { Payable } from '../ledger/payable';
import { nameWords } from '../party/names';
import { spokenMonths } from '../text/spokenMonths';
import { spokenYears } from '../text/spokenYears';
import { withoutOwnName } from './withoutOwnName';
import type { Work } from './work';

const MONTHS = 12;
// An invoice for a month may be issued or due in the one before it, or behind it.
const MONTHS_BESIDE = 1;

/**
 * The one of several equal invoices that can be about the month that the text names: it was issued or is due in that month, and
 * all others lie so far from it that none of them can be, whether they are made out before their month or behind it.
 */
export function ofSpokenMonth(
	{ transaction, reading }: Work,
	equals: readonly Payable[],
): Payable | undefined {
	const text = transaction.remittanceInformation ?? '';
	const { counterpartName, bookedOn } = transaction;
	const names = [counterpartName, equals[0]?.invoice.customerName];
	const words = withoutOwnName(text, nameWords(text), names);
	const [month, another] = new Set(spokenMonths(text, words));
	if (month === undefined || another !== undefined) return undefined;
	const [year, otherYear] = new Set([
		...reading.years,
		...reading.periodYears,
		...spokenYears(text, words, bookedOn),
	]);
	if (otherYear !== undefined) return undefined;
	const distance = (payable: Payable) => monthsFrom(payable, month, year);
	const [near, other] = equals.filter((payable) => distance(payable) <= MONTHS_BESIDE);
	return near !== undefined && other === undefined && distance(near) === 0 ? near : undefined;
}

/** How many months lie between a month and the nearer of an invoice's dates; in any year when none is named. */
function monthsFrom({ invoice: { issueDate, dueDate } }: Payable, month: number, year?: number) {
	const dates = [issueDate, dueDate].filter((date) => date);
	const distances = dates.map((date = '') => {
		const months = Number(date.slice(5, 7)) - month;
		if (year !== undefined) return Math.abs((Number(date.slice(0, 4)) - year) * MONTHS + months);
		const apart = Math.abs(months) % MONTHS;
		return Math.min(apart, MONTHS - apart);
	});
	// Without dates it may be of any month.
	return distances.length === 0 ? MONTHS_BESIDE : Math.min(...distances);
}
