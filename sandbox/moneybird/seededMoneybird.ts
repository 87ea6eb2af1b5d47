import type { Seed, SeedInvoice } from '../seed/seed';
import type { MoneybirdOptions } from './moneybirdOptions';

const idOf = (place: number) => `43000000000000${String(place).padStart(4, '0')}`;
const centsOf = (amount: string) => Math.round(Number(amount) * 100);

/** The open invoices of the seed as Moneybird has them; each seventh one came from outside. */
export function seededMoneybird({ invoices }: Pick<Seed, 'invoices'>): MoneybirdOptions['seed'] {
	const customers = [...new Set(invoices.map(({ customerName }) => customerName))];
	return invoices.map((invoice, place) => documentOf(invoice, place, customers));
}

function documentOf(
	invoice: SeedInvoice,
	place: number,
	customers: readonly string[],
): MoneybirdOptions['seed'][number] {
	const { number, references, openAmount, currency, issueDate, dueDate, customerName } = invoice;
	const isExternal = place % 7 === 6;
	return {
		id: idOf(place + 1),
		list: isExternal ? 'external_sales_invoices' : 'sales_invoices',
		number: isExternal ? null : number,
		reference: isExternal ? number : (references[1] ?? null),
		paymentReference: isExternal ? null : (references[0] ?? null),
		totalCents: centsOf(openAmount),
		currency,
		issueDate,
		dueDate,
		contact: {
			id: idOf(5_000 + customers.indexOf(customerName)),
			name: customerName,
			iban: invoice.customerIbans[0] ?? null,
		},
		isUncollectible: false,
	};
}
