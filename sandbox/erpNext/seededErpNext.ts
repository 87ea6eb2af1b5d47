import type { Seed, SeedInvoice } from '../seed/seed';
import { DOCSTATUS, type ErpInvoice, type ErpSeed } from './store/records';

const COMPANY = 'Voorbeeld BV';
const centsOf = (amount: string) => Math.round(Number(amount) * 100);

/**
 * The open invoices of the seed as ERPNext has them; each ninth one is due in two terms. And what its lists show
 * besides: a draft, a cancelled one, one of another company, and one that is due in another currency than its own.
 */
export function seededErpNext({ invoices }: Pick<Seed, 'invoices'>): ErpSeed {
	const documents = invoices.map(documentOf);
	const [first] = documents;
	const payers = new Map(
		invoices.map(({ customerName, customerIbans: [iban = null] }) => [customerName, iban]),
	);
	return {
		invoices: first ? [...documents, ...oddOnes(first)] : documents,
		bankAccounts: [...payers].map(([party, iban]) => ({ party, iban })),
	};
}

function documentOf(
	{ number, references, openAmount, currency, issueDate, dueDate, customerName }: SeedInvoice,
	place: number,
): ErpInvoice {
	const totalCents = centsOf(openAmount);
	const half = Math.floor(totalCents / 2);
	return {
		name: number,
		company: COMPANY,
		customer: customerName,
		customerName,
		poNo: references.join(' ') || null,
		totalCents,
		currency,
		accountCurrency: currency,
		debitTo: currency === 'EUR' ? 'Debtors - V' : `Debtors ${currency} - V`,
		postingDate: issueDate,
		dueDate,
		docstatus: DOCSTATUS.submitted,
		terms:
			place % 9 === 8 && totalCents > 0
				? [
						{ term: 'At once', cents: half },
						{ term: 'In a month', cents: totalCents - half },
					]
				: [],
	};
}

function oddOnes(first: ErpInvoice): ErpInvoice[] {
	const odd = (name: string, more: Partial<ErpInvoice>): ErpInvoice => ({
		...first,
		name,
		poNo: null,
		terms: [],
		...more,
	});
	return [
		odd('DRAFT-1', { docstatus: DOCSTATUS.draft, poNo: first.poNo }),
		odd('CANCELLED-1', { docstatus: DOCSTATUS.cancelled, poNo: first.poNo }),
		odd('OTHER-1', { company: 'Ander BV', poNo: first.poNo }),
		odd('ODD-CURRENCY-1', { currency: 'USD', accountCurrency: 'EUR' }),
		odd('ZERO-1', { totalCents: 0 }),
	];
}
