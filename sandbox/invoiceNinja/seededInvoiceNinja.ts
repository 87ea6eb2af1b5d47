import type { Seed, SeedInvoice } from '../seed/seed';
import type { NinjaClient, NinjaDocument, NinjaSeed } from './store/records';

const CURRENCY_IDS: Readonly<Record<string, string>> = { USD: '1', GBP: '2', EUR: '3' };
const idOf = (kind: string, place: number) => `${kind}${String(place).padStart(7, '0')}Nj`;
const centsOf = (amount: string) => Math.round(Number(amount) * 100);

/**
 * The open invoices of the seed as Invoice Ninja has them, credit notes as credits; and what its lists show besides: a
 * draft, a cancelled one, an archived one, and a deleted twin of the first.
 */
export function seededInvoiceNinja({ invoices }: Pick<Seed, 'invoices'>): NinjaSeed {
	const customers = new Map<string, { name: string; currency: string }>();
	for (const { customerName: name, currency } of invoices) {
		customers.set(`${name} ${currency}`, { name, currency });
	}
	const names = [...customers.keys()];
	const clients = [...customers.values()].map(({ name, currency }, place) =>
		clientOf(name, currency, place),
	);
	const documents = invoices.map((invoice, place) => {
		const client = names.indexOf(`${invoice.customerName} ${invoice.currency}`);
		return documentOf(invoice, place, idOf('C', client));
	});
	const [first] = documents;
	return { clients, documents: first ? [...documents, ...oddOnes(first)] : documents };
}

/** A currency of its own, its group's, or none: then the company's. */
function clientOf(name: string, currency: string, place: number): NinjaClient {
	const client = { id: idOf('C', place), name };
	const currencyId = CURRENCY_IDS[currency];
	if (currency !== 'EUR') return { ...client, currencyId };
	const kinds = [
		{},
		{ currencyId },
		{ group: { id: 'Grp', currencyId } },
		{ group: { id: 'Own' } },
	];
	return { ...client, ...kinds[place % kinds.length] };
}

function documentOf(
	{ number, references, openAmount, issueDate, dueDate, kind }: SeedInvoice,
	place: number,
	clientId: string,
): NinjaDocument {
	const isCredit = kind === 'creditNote';
	return {
		id: idOf(isCredit ? 'K' : 'D', place),
		kind: isCredit ? 'credit' : 'invoice',
		clientId,
		number,
		poNumber: references[1] ?? '',
		customValue1: references[0] ?? '',
		amountCents: Math.abs(centsOf(openAmount)),
		date: issueDate,
		dueDate,
		isDraft: false,
		isCancelled: false,
		isDeleted: false,
		isArchived: false,
	};
}

function oddOnes(first: NinjaDocument): NinjaDocument[] {
	const odd = (id: string, more: Partial<NinjaDocument>): NinjaDocument => ({
		...first,
		id: `${id}0000000Nj`,
		poNumber: '',
		customValue1: '',
		...more,
	});
	return [
		odd('T', { isDeleted: true, customValue1: first.customValue1 }),
		odd('R', { number: '', isDraft: true }),
		odd('X', { number: 'CANCELLED-1', isCancelled: true }),
		odd('A', { number: 'ARCHIVED-1', isArchived: true }),
		odd('Z', { number: 'ZERO-1', amountCents: 0 }),
	];
}
