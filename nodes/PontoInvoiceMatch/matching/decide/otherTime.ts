import type { Payable } from '../ledger/payable';
import { daysBetween } from '../model/days';
import type { Reason } from '../model/reason';
import { invoiceDates } from '../text/invoiceDates';
import { spokenMonths } from '../text/spokenMonths';
import { spokenStretches } from '../text/spokenStretches';
import { spokenYears } from '../text/spokenYears';
import { withoutOwnName } from './withoutOwnName';
import type { Work } from './work';

// What was delivered, or written, a few days before the invoice.
const DAYS_BESIDE = 10;

/** What in the text, of these words, speaks of another year or month than those in which the invoice was issued or is due. */
export function otherTime(
	{ transaction, reading }: Work,
	{ invoice }: Pick<Payable, 'invoice'>,
	allWords: readonly string[],
): Reason | undefined {
	const { number, issueDate, dueDate, customerName } = invoice;
	const dates = [issueDate, dueDate].flatMap((date) => (date ? [date] : []));
	if (dates.length === 0) return undefined;
	const { bookedOn, counterpartName, remittanceInformation: text = '' } = transaction;
	const words = withoutOwnName(text, allWords, [counterpartName, customerName]);
	const years = dates.map((date) => Number(date.slice(0, 4)));
	const [year] = years;
	// A year with four digits may be that of the payment: beside it one with two counts all the same.
	const spoken =
		otherThan(years, [...reading.years, ...reading.periodYears]) ??
		otherThan(years, spokenYears(text, words, bookedOn));
	if (year !== undefined && spoken !== undefined) {
		return { code: 'other-year', number, year, spoken };
	}
	const bookedMonth = monthOfDate(bookedOn);
	const months = [
		...spokenMonths(text, words),
		...spokenStretches(text, words, bookedMonth),
		...monthsOfInvoice(text, bookedOn, dates),
	];
	const own = new Set(dates.map(monthOfDate));
	return months.length === 0 || months.some((month) => own.has(month))
		? undefined
		: { code: 'other-month', number };
}

/** The months of the days that the text gives as those of its invoice: where they are nearly the invoice's own, its own. */
const monthsOfInvoice = (text: string, bookedOn: string, own: readonly string[]): number[] =>
	invoiceDates(text, bookedOn).map((date) => {
		const near = own.find((one) => Math.abs(daysBetween(one, date)) <= DAYS_BESIDE);
		return monthOfDate(near ?? date);
	});

/** The first of some years, unless one of them is the invoice's. */
const otherThan = (years: readonly number[], spoken: readonly number[]) =>
	spoken.some((one) => years.includes(one)) ? undefined : spoken[0];

const monthOfDate = (date: string) => Number(date.slice(5, 7));
