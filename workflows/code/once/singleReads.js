import { rowsOf } from '../markPaid/rows.js';

/** The rows of `bookings` by invoice. */
export function bookingsByInvoice($) {
	const byInvoice = new Map();
	for (const row of rowsOf($, 'Bookings So Far')) {
		byInvoice.set(row.invoiceId, [...(byInvoice.get(row.invoiceId) ?? []), row]);
	}
	return byInvoice;
}

/**
 * Whether the payments of an invoice have to be read: it is open though something was sent on it, or nobody knows what
 * became of that. The list says of the others all that is to be known: one that is closed has its payments.
 */
export function hasPaymentsToRead(isClosed, bookings = []) {
	const isUnknown = ({ status: known }) => !['booked', 'refused'].includes(known);
	return bookings.length > 0 && (!isClosed || bookings.some(isUnknown));
}

/** What was read of single invoices, by invoice; `{}` where there was no answer. */
export function singleReads($) {
	const all = (name) =>
		$(name).isExecuted
			? $(name)
					.all()
					.map(({ json }) => json)
			: [];
	const answers = all('Read First');
	all('Not Read Yet').forEach(({ place }, again) => {
		answers[place] = all('Read Once More')[again] ?? {};
	});
	return new Map(all('To Read').map(({ key }, place) => [key, answers[place] ?? {}]));
}
