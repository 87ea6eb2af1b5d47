import type { OpenInvoice } from '../model/openInvoice';
import { dayNumber } from '../model/days';
import { compareText } from '../text/compareText';

/** The order of the places of a ledger, with the due dates that were asked for so far. */
export interface Order {
	readonly invoices: readonly OpenInvoice[];
	/** The due dates by place, as {@link dayNumber} counts them. */
	readonly dueDays: Int32Array;
}

const NOT_READ = -0x80000000;
const NO_DATE = NOT_READ + 1;

/** No due date is read yet: a large ledger has far more of them than are asked for. */
export const createOrder = (invoices: readonly OpenInvoice[]): Order => ({
	invoices,
	dueDays: new Int32Array(invoices.length).fill(NOT_READ),
});

/** When the invoice at a place is due, as {@link dayNumber} counts days; NaN without a date. */
export function dueDayAt(order: Order, place: number): number {
	const day = readDueDay(order, place);
	return day === NO_DATE ? Number.NaN : day;
}

/** Compares places: the longest due first, then by issue date and id; known references as they came. */
export function comparePlaces(order: Order, one: number, other: number): number {
	const { invoices } = order;
	if (one >= invoices.length || other >= invoices.length) return one - other;
	const days = readDueDay(order, one) - readDueDay(order, other);
	if (days !== 0) return days;
	const [first, second] = [invoices[one], invoices[other]];
	return first === undefined || second === undefined ? one - other : compareSameDay(first, second);
}

function readDueDay({ invoices, dueDays }: Order, place: number): number {
	const known = dueDays[place] ?? NO_DATE;
	if (known !== NOT_READ) return known;
	const day = dayNumber(invoices[place]?.dueDate ?? '');
	return (dueDays[place] = Number.isNaN(day) ? NO_DATE : day);
}

function compareSameDay(one: OpenInvoice, other: OpenInvoice): number {
	return (
		compareText(one.dueDate ?? '', other.dueDate ?? '') ||
		compareText(one.issueDate ?? '', other.issueDate ?? '') ||
		compareText(one.id, other.id)
	);
}
