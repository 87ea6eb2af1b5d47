import { decimalOf } from './once/decimal.js';
import { bookingsByInvoice, hasPaymentsToRead, singleReads } from './once/singleReads.js';
import {
	isMatchedInTeamleader,
	teamleaderInvoiceRows,
	teamleaderRows,
} from './teamleader/invoices.js';
import { teamleaderMoment, teamleaderPayments } from './teamleader/payments.js';

/**
 * Teamleader's invoices and credit notes in the shape that Match reads, the paid ones too. @throws for a list that is
 * not whole.
 */
export function teamleaderInvoices({ $ }) {
	const bookings = bookingsByInvoice($);
	const reads = singleReads($);
	const ibans = new Map(
		['Companies', 'Contacts'].flatMap((name) =>
			teamleaderRows($, name)
				.filter(({ iban }) => iban)
				.map(({ id, iban }) => [id, String(iban).replace(/\s/g, '')]),
		),
	);
	const invoices = teamleaderInvoiceRows($).map((invoice) => ({
		...neutral(invoice, ibans),
		appliedTransactionIds: applied(invoice, reads, bookings.get(invoice.id)).join(', '),
	}));
	const creditNotes = teamleaderRows($, 'Credit Notes')
		.filter((creditNote) => creditNote.credit_note_number)
		.map((creditNote) => neutralCredit(creditNote, ibans));
	return [...invoices, ...creditNotes].map((json) => ({ json }));
}

/** An amount of a document; '' where there is none, so that Match sets this one aside and names it. */
function amountIn({ total }, name) {
	const { amount, currency } = Object(Object(total)[name]);
	return { amount: decimalOf(amount ?? ''), currency };
}

function customerOf({ invoicee }, ibans) {
	const { name, customer } = Object(invoicee);
	const { id } = Object(customer);
	return {
		customerId: id ?? null,
		customerName: name || null,
		customerIbans: ibans.has(id) ? [ibans.get(id)] : [],
	};
}

function neutral(invoice, ibans) {
	const { invoice_number: number } = invoice;
	const due = amountIn(invoice, 'due');
	const isPaid = isMatchedInTeamleader(invoice);
	return {
		id: invoice.id,
		number,
		references: [invoice.payment_reference].filter(Boolean),
		openAmount: isPaid ? '0' : due.amount,
		totalAmount: amountIn(invoice, 'payable').amount,
		currency: due.currency,
		issueDate: invoice.invoice_date || null,
		dueDate: invoice.due_on || null,
		...customerOf(invoice, ibans),
		kind: 'invoice',
		status: isPaid ? 'paid' : 'open',
	};
}

/** One that credits an invoice is taken off what is due of it there: nothing of it is open. */
function neutralCredit(creditNote, ibans) {
	const { credit_note_number: number, invoice, paid } = creditNote;
	const { amount, currency } = amountIn(creditNote, 'payable');
	const isUsed = Boolean(invoice) || paid === true;
	const total = amount && `-${amount.replace('-', '')}`;
	return {
		id: creditNote.id,
		number,
		references: [],
		openAmount: isUsed ? '0' : total,
		totalAmount: total,
		currency,
		issueDate: creditNote.credit_note_date || null,
		dueDate: null,
		...customerOf(creditNote, ibans),
		kind: 'creditNote',
		status: isUsed ? 'paid' : 'open',
		appliedTransactionIds: '',
	};
}

/**
 * The transactions that are on an invoice: those that were booked on it, and where its payments were read, those of
 * them that are there. Where they could not be read nothing is missed, for booking looks again.
 */
function applied(invoice, reads, bookings = []) {
	const booked = bookings.filter(({ status }) => status === 'booked');
	const idsOf = (rows) => [...new Set(rows.map(({ transactionId }) => transactionId))];
	if (!hasPaymentsToRead(isMatchedInTeamleader(invoice), bookings)) return idsOf(booked);
	const { statusCode, body } = reads.get(invoice.id) ?? {};
	const payments = statusCode === 200 ? teamleaderPayments(Object(Object(body).data)) : undefined;
	if (payments === undefined) return idsOf(booked);
	const ids = payments.map(({ id }) => id);
	const times = payments.flatMap(({ mark }) => mark?.slice(10) ?? []);
	// The day of a payment may be another one in the table; the second goes with transaction and invoice.
	const isThere = (row) =>
		ids.includes(row.remoteId) || times.includes(teamleaderMoment({ ...row, bookedOn: '' }));
	return idsOf(bookings.filter(isThere));
}
