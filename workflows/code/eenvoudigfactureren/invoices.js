import { rowsOf } from '../markPaid/rows.js';
import { rowsOfPages } from '../once/pages.js';

const PAGE_SIZE = 100;

/** The rows of all pages, each once. @throws for a list that is not whole. */
export function eenvoudigRows($) {
	const answers = $('Invoices')
		.all()
		.map(({ json }) => json);
	const rows = rowsOfPages(answers, 'Invoices', PAGE_SIZE);
	return [...new Map(rows.map((row) => [row.invoice_id, row])).values()];
}

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
export function hasPaymentsToRead({ status }, bookings = []) {
	const isUnknown = ({ status: known }) => !['booked', 'refused'].includes(known);
	return bookings.length > 0 && (status !== 'closed' || bookings.some(isUnknown));
}
