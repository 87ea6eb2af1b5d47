import type { Payable } from '../ledger/payable';
import { nameWords } from '../party/names';
import { invoiceDates } from '../text/invoiceDates';
import { spokenMonths } from '../text/spokenMonths';
import { spokenYears } from '../text/spokenYears';
import { withoutOwnName } from './withoutOwnName';
import type { Work } from './work';

const MONTHS = 12;
// An invoice for a month may be issued or due in the one before it, or behind it.
const MONTHS_BESIDE = 1;

/**
 * The one of several equal invoices that the text gives the day of, or that can be about the month that it names: it was
 * issued or is due in that month, and all others lie so far from it that none of them can be, whether they are made out before their month or behind it.
 */
export function ofSpokenMonth(
	{ transaction, reading }: Work,
	equals: readonly Payable[],
): Payable | undefined {
	const text = transaction.remittanceInformation ?? '';
	const { counterpartName, bookedOn } = transaction;
	const dated = issuedOn(invoiceDates(text, bookedOn), equals);
	if (dated !== undefined) return dated;
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

/** The one that was issued on the only day that is named, when all others are of other months: `facture du 20/05/2025`. */
function issuedOn(days: readonly string[], equals: readonly Payable[]): Payable | undefined {
	const [day, another] = new Set(days);
	if (day === undefined || another !== undefined) return undefined;
	const [first, other] = equals.filter(
		({ invoice }) => monthOf(invoice.issueDate) === monthOf(day),
	);
	return other === undefined && first?.invoice.issueDate === day ? first : undefined;
}

const monthOf = (date: string | undefined) => date?.slice(0, 7);

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
