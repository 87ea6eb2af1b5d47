import type { Seed, SeedInvoice } from '../seed/seed';
import type { TeamleaderCustomer, TeamleaderSeed } from './store/documents';

const uuid = (kind: number, place: number) =>
	`${String(kind).padStart(8, '0')}-0000-4000-8000-${String(place).padStart(12, '0')}`;

const centsOf = ({ totalAmount }: SeedInvoice) => Math.abs(Math.round(Number(totalAmount) * 100));

/** The open invoices of the seed as Teamleader has them; its credit notes credit no invoice. */
export function seededTeamleader({ invoices }: Pick<Seed, 'invoices'>): TeamleaderSeed {
	const ids = [...new Set(invoices.map(({ customerId }) => customerId))];
	const customerOf = ({
		customerId,
		customerName,
		customerIbans,
	}: SeedInvoice): TeamleaderCustomer => ({
		// Every third is a person.
		type: ids.indexOf(customerId) % 3 === 2 ? 'contact' : 'company',
		id: uuid(7, ids.indexOf(customerId)),
		name: customerName,
		iban: customerIbans[0] ?? null,
	});
	const all = invoices.map((invoice, place) => ({ invoice, id: uuid(2, place + 1) }));
	return {
		invoices: all
			.filter(({ invoice }) => invoice.kind === 'invoice')
			.map(({ invoice, id }) => ({
				id,
				number: invoice.number,
				customer: customerOf(invoice),
				date: invoice.issueDate,
				dueOn: invoice.dueDate,
				payableCents: Math.round(Number(invoice.openAmount) * 100),
				currency: invoice.currency,
				paymentReference: invoice.references[0] ?? null,
			})),
		creditNotes: all
			.filter(({ invoice }) => invoice.kind === 'creditNote')
			.map(({ invoice, id }) => ({
				id,
				number: invoice.number,
				customer: customerOf(invoice),
				date: invoice.issueDate,
				payableCents: centsOf(invoice),
				currency: invoice.currency,
				invoiceId: null,
			})),
	};
}
