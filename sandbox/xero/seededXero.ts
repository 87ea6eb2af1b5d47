import { deterministicId } from '../seed/deterministicId';
import type { Seed, SeedInvoice } from '../seed/seed';
import type { XeroDocument } from './store/xeroDocument';
import type { XeroSeed } from './xeroOptions';

const centsOf = (amount: string) => Math.round(Math.abs(Number(amount)) * 100);
const contactId = (customer: string) => deterministicId(`xero contact ${customer}`);

/** The open invoices of the seed as Xero has them, among documents that no payment may touch. */
export function seededXero({ invoices }: Pick<Seed, 'invoices'>): XeroSeed {
	const customers = new Map(invoices.map((invoice) => [invoice.customerId, invoice]));
	const contacts = [...customers.values()].map(({ customerId, customerName, customerIbans }) => ({
		id: contactId(customerId),
		name: customerName,
		bankAccount: customerIbans[0]?.replace(/(.{4})/g, '$1 ').trim() ?? '',
		isArchived: false,
	}));
	return { contacts, documents: [...invoices.map(documentOf), ...neverPayable(invoices)] };
}

/** A structured communication has no field of its own at Xero: it is the Reference. */
const documentOf = (invoice: SeedInvoice): XeroDocument => ({
	id: deterministicId(`xero document ${invoice.number}`),
	kind: invoice.kind === 'creditNote' ? 'ACCRECCREDIT' : 'ACCREC',
	status: 'AUTHORISED',
	number: invoice.number,
	reference: invoice.references[0] ?? null,
	contactId: contactId(invoice.customerId),
	totalCents: centsOf(invoice.openAmount),
	currency: invoice.currency,
	issueDate: invoice.issueDate,
	dueDate: invoice.dueDate,
});

/** A draft, a voided and a deleted invoice, one of nothing, and a bill with a customer's number. */
function neverPayable([first]: readonly SeedInvoice[]): XeroDocument[] {
	if (first === undefined) return [];
	const model = documentOf(first);
	const other = (name: string, change: Partial<XeroDocument>): XeroDocument => ({
		...model,
		id: deterministicId(`xero ${name}`),
		number: `${name} 1`,
		reference: null,
		...change,
	});
	return [
		other('draft', { status: 'DRAFT', dueDate: null }),
		other('voided', { status: 'VOIDED' }),
		other('deleted', { status: 'DELETED' }),
		other('nothing', { totalCents: 0 }),
		other('bill', { kind: 'ACCPAY', number: first.number, reference: model.reference }),
	];
}
