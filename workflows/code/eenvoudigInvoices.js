import { eenvoudigRows, isClosedInEenvoudig } from './eenvoudigfactureren/invoices.js';
import { subtract } from './markPaid/rows.js';
import { withCents } from './once/amounts.js';
import { decimalOf } from './once/decimal.js';
import { bookingsByInvoice, hasPaymentsToRead, singleReads } from './once/singleReads.js';

/**
 * EenvoudigFactureren's invoices and credit notes in the shape that Match reads, the closed ones too. @throws for a
 * list that is not whole.
 */
export function eenvoudigInvoices({ $ }) {
	const { currency } = $('Settings').first().json;
	const bookings = bookingsByInvoice($);
	const payments = singleReads($);
	return eenvoudigRows($)
		.filter(({ number }) => number)
		.map((invoice) => {
			const id = String(invoice.invoice_id);
			const ours = bookings.get(id) ?? [];
			const read = hasPaymentsToRead(isClosedInEenvoudig(invoice), ours)
				? paymentsOf(invoice, payments, ours)
				: [];
			return { json: { ...neutral(invoice, read, currency), ...applied(invoice, read, ours) } };
		});
}

/** The payments of an invoice; where they could not be read, those that were booked on it, for booking looks again. */
function paymentsOf({ invoice_id: id }, payments, bookings) {
	const { statusCode, body } = payments.get(String(id)) ?? {};
	if (statusCode === 200 && Array.isArray(body)) return body;
	return bookings
		.filter(({ status }) => status === 'booked')
		.map(({ remoteId, amount, transactionId }) => ({
			payment_id: remoteId,
			amount,
			description: `ponto:${transactionId}`,
		}));
}

function neutral(invoice, payments, currency) {
	const total = decimalOf(invoice.total_with_tax);
	const paid = payments.map(({ amount }) => decimalOf(amount));
	const isCredit = invoice.type === 'creditnote' || total.startsWith('-');
	const isClosed = isClosedInEenvoudig(invoice);
	return {
		id: String(invoice.invoice_id),
		number: invoice.number,
		references: [invoice.structured_message].filter(Boolean),
		// One without an amount Match sets aside and names.
		openAmount: isClosed ? '0' : total && withCents(subtract(total, paid)),
		totalAmount: total,
		currency: invoice.currency || currency,
		issueDate: invoice.date,
		dueDate: invoice.expiration_date || null,
		customerId: String(invoice.client_id ?? '') || null,
		customerName: invoice.client_name || null,
		customerIbans: [],
		kind: isCredit ? 'creditNote' : 'invoice',
		status: isClosed ? 'paid' : 'open',
	};
}

/** By our mark or the payment's id where payments were read; a closed invoice has what was booked on it. */
function applied(invoice, payments, bookings) {
	const booked = bookings.filter(({ status }) => status === 'booked');
	const isThere = ({ remoteId }) =>
		payments.some(({ payment_id: id }) => remoteId !== '' && String(id) === remoteId);
	const known = hasPaymentsToRead(isClosedInEenvoudig(invoice), bookings)
		? booked.filter(isThere)
		: booked;
	const marked = payments.map(({ description }) => /^ponto:(\S+)$/.exec(description ?? '')?.[1]);
	const ids = new Set([...marked, ...known.map(({ transactionId }) => transactionId)]);
	return { appliedTransactionIds: [...ids].filter(Boolean).join(', ') };
}
