import type { Seed, SeedInvoice } from '../seed/seed';
import type { EenvoudigDocument } from './store/eenvoudigDocument';

/** The open invoices of the seed as EenvoudigFactureren has them. */
export function seededEenvoudig({ invoices }: Pick<Seed, 'invoices'>): EenvoudigDocument[] {
	const customers = [...new Set(invoices.map(({ customerId }) => customerId))];
	return invoices.map((invoice, place) => ({
		id: 3_001 + place,
		number: invoice.number,
		type: invoice.kind === 'creditNote' ? 'creditnote' : 'invoice',
		clientId: 700 + customers.indexOf(invoice.customerId),
		clientName: invoice.customerName,
		date: invoice.issueDate,
		dueDate: invoice.dueDate,
		totalCents: Math.round(Number(invoice.openAmount) * 100),
		currency: invoice.currency,
		structuredMessage: structured(invoice),
	}));
}

/** The twelve digits of a Belgian structured communication. */
function structured({ references }: SeedInvoice): string {
	const digits = (references[0] ?? '').replaceAll(/\D/g, '');
	return digits.length === 12 ? digits : '';
}
