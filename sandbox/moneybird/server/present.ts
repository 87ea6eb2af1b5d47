import type { MoneybirdHabits } from '../moneybirdOptions';
import {
	unpaidCents,
	type MoneybirdDocument,
	type MoneybirdPayment,
} from '../store/moneybirdDocument';

/** Cents as Moneybird writes money: `363.0`, `99.95`. */
export const moneyText = (cents: number): string => (cents / 100).toFixed(2).replace(/0$/, '');

/** The state that a document is in on that day. */
export function stateOf(document: MoneybirdDocument, today: string): string {
	const { list, number, dueDate, isUncollectible, totalCents } = document;
	if (list === 'sales_invoices' && number === null) return 'draft';
	if (isUncollectible) return 'uncollectible';
	const left = unpaidCents(document) * Math.sign(totalCents);
	if (left <= 0) return 'paid';
	return dueDate < today ? 'late' : 'open';
}

/** A payment as the API sends it. */
export function presentPayment(
	{ id, cents, paidOn, transactionIdentifier }: MoneybirdPayment,
	{ id: invoiceId, list }: MoneybirdDocument,
	{ tellsIdentifier }: MoneybirdHabits,
): object {
	return {
		id,
		invoice_type: list === 'sales_invoices' ? 'SalesInvoice' : 'ExternalSalesInvoice',
		invoice_id: invoiceId,
		financial_account_id: null,
		transaction_identifier: tellsIdentifier ? transactionIdentifier : null,
		price: moneyText(cents),
		price_base: moneyText(cents),
		payment_date: paidOn,
		credit_invoice_id: null,
		financial_mutation_id: null,
		ledger_account_id: '430000000000000005',
		linked_payment_id: null,
		manual_payment_action: null,
	};
}

/** A document as the API sends it, in the shape of its list. */
export function presentDocument(
	document: MoneybirdDocument,
	today: string,
	habits: MoneybirdHabits,
): object {
	const { list, contact, totalCents, payments } = document;
	const left = unpaidCents(document);
	const shared = {
		id: document.id,
		contact_id: contact.id,
		contact: {
			id: contact.id,
			company_name: contact.name,
			sepa_iban: contact.iban,
			sepa_iban_account_name: null,
			bank_account: null,
		},
		reference: document.reference,
		currency: document.currency,
		due_date: document.dueDate,
		state: stateOf(document, today),
		total_paid: moneyText(totalCents - left),
		total_unpaid: moneyText(left),
		total_unpaid_base: moneyText(left),
		total_price_incl_tax: moneyText(totalCents),
		payments: payments.map((payment) => presentPayment(payment, document, habits)),
	};
	if (list === 'external_sales_invoices') return { ...shared, date: document.issueDate };
	return {
		...shared,
		invoice_id: document.number,
		invoice_date: document.issueDate,
		payment_reference: document.paymentReference,
		original_sales_invoice_id: null,
		paused: false,
	};
}
