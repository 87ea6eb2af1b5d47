import { DOCSTATUS, type ErpInvoice, type ErpPayment } from '../store/records';
import { outstandingCents, termCents, type Site } from '../store/site';

/** A record with its fields by the vendor's names. */
export type ErpRow = Readonly<Record<string, unknown>>;

const PAY_SCHEDULE = { parentfield: 'payment_schedule', parenttype: 'Sales Invoice' };

/** The name of a template whose terms are paid one by one. */
export const TERMS_TEMPLATE = 'In two parts';

/** An invoice as the API sends it. */
export function presentInvoice(site: Site, invoice: ErpInvoice): ErpRow {
	const outstanding = outstandingCents(site, invoice);
	return {
		name: invoice.name,
		doctype: 'Sales Invoice',
		docstatus: invoice.docstatus,
		status: statusOf(invoice, outstanding),
		company: invoice.company,
		customer: invoice.customer,
		customer_name: invoice.customerName,
		po_no: invoice.poNo,
		posting_date: invoice.postingDate,
		due_date: invoice.dueDate,
		currency: invoice.currency,
		party_account_currency: invoice.accountCurrency,
		conversion_rate: 1,
		grand_total: invoice.totalCents / 100,
		rounded_total: 0,
		outstanding_amount: outstanding / 100,
		is_return: invoice.totalCents < 0 ? 1 : 0,
		return_against: null,
		debit_to: invoice.debitTo,
		payment_terms_template: invoice.terms.length > 0 ? TERMS_TEMPLATE : null,
		payment_schedule: invoice.terms.map(({ term, cents }) => ({
			...PAY_SCHEDULE,
			payment_term: term,
			payment_amount: cents / 100,
			outstanding: termCents(site, invoice, term) / 100,
		})),
	};
}

function statusOf({ docstatus, totalCents }: ErpInvoice, outstanding: number): string {
	if (docstatus === DOCSTATUS.draft) return 'Draft';
	if (docstatus === DOCSTATUS.cancelled) return 'Cancelled';
	if (totalCents < 0) return 'Return';
	if (outstanding <= 0) return 'Paid';
	return outstanding < totalCents ? 'Partly Paid' : 'Unpaid';
}

/** A payment as the API sends it. */
export function presentPayment({ options: { habits } }: Site, payment: ErpPayment): ErpRow {
	const allocated = payment.references.reduce((sum, { cents }) => sum + cents, 0);
	const { uniqueField } = habits;
	return {
		name: payment.name,
		doctype: 'Payment Entry',
		docstatus: payment.docstatus,
		status: ['Draft', 'Submitted', 'Cancelled'][payment.docstatus],
		payment_type: 'Receive',
		company: payment.company,
		party_type: 'Customer',
		party: payment.party,
		paid_from: payment.paidFrom,
		paid_to: payment.paidTo,
		paid_amount: payment.paidCents / 100,
		received_amount: payment.paidCents / 100,
		total_allocated_amount: allocated / 100,
		unallocated_amount: (payment.paidCents + payment.deductedCents - allocated) / 100,
		difference_amount: 0,
		posting_date: payment.postingDate,
		reference_no: payment.referenceNo,
		reference_date: payment.referenceDate,
		...(uniqueField !== undefined && { [uniqueField]: payment.unique }),
		references: payment.references.map(({ invoice, term, cents }) => ({
			reference_doctype: 'Sales Invoice',
			reference_name: invoice,
			payment_term: term,
			allocated_amount: cents / 100,
		})),
	};
}

/** Everything that lists can show, by kind. */
export function tablesOf(site: Site): Readonly<Record<string, readonly ErpRow[]>> {
	const { invoices, payments, options } = site;
	return {
		'Sales Invoice': [...invoices.values()].map((invoice) => presentInvoice(site, invoice)),
		'Payment Entry': payments.map((payment) => presentPayment(site, payment)),
		'Bank Account': options.seed.bankAccounts.map(({ party, iban }, place) => ({
			name: `Bank ${place + 1}`,
			party_type: 'Customer',
			party,
			iban,
		})),
		'Payment Terms Template': [
			{ name: TERMS_TEMPLATE, allocate_payment_based_on_payment_terms: 1 },
			{ name: '30 days', allocate_payment_based_on_payment_terms: 0 },
		],
	};
}
