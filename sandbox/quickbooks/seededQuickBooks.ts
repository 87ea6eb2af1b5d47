import type { Seed, SeedInvoice } from '../seed/seed';
import type { QuickBooksOptions } from './quickBooksOptions';

const FIRST_ID = 70;
const FIRST_CUSTOMER_ID = 20;

/** The open invoices of the seed as QuickBooks has them: the structured communication in a field of one's own, no IBAN. */
export function seededQuickBooks({
	invoices,
}: Pick<Seed, 'invoices'>): QuickBooksOptions['documents'] {
	const customers = [...new Set(invoices.map(({ customerName }) => customerName))];
	return invoices.map((invoice, place) => documentOf(invoice, place, customers));
}

function documentOf(
	{ number, references, openAmount, currency, issueDate, dueDate, customerName, kind }: SeedInvoice,
	place: number,
	customers: readonly string[],
): QuickBooksOptions['documents'][number] {
	return {
		id: String(FIRST_ID + place),
		type: kind === 'creditNote' ? 'CreditMemo' : 'Invoice',
		docNumber: number,
		totalCents: Math.round(Math.abs(Number(openAmount)) * 100),
		currency,
		txnDate: issueDate,
		dueDate,
		customer: {
			id: String(FIRST_CUSTOMER_ID + customers.indexOf(customerName)),
			name: customerName,
		},
		customField: references[0],
		isVoided: false,
	};
}
