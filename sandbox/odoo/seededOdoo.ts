import type { Seed, SeedInvoice } from '../seed/seed';
import type { OdooOptions, SeededMove } from './odooOptions';

const centsOf = (amount: string) => Math.round(Math.abs(Number(amount)) * 100);
const CURRENCY_IDS: Readonly<Record<string, number>> = { EUR: 1, USD: 2 };
const FIRST_MOVE_ID = 401;
const FIRST_PARTNER_ID = 71;
/** Each fifth invoice is due in two terms, and so has two receivable lines. */
const IN_TERMS = 5;

/** The open invoices of the seed as Odoo has them, with their customers and bank accounts. */
export function seededOdoo({
	invoices,
}: Pick<Seed, 'invoices'>): Pick<OdooOptions, 'moves' | 'partners'> {
	const names = [...new Set(invoices.map(({ customerName }) => customerName))];
	return {
		moves: invoices.map((invoice, place) =>
			moveOf(invoice, place, FIRST_PARTNER_ID + names.indexOf(invoice.customerName)),
		),
		partners: names.map((name, place) => ({
			id: FIRST_PARTNER_ID + place,
			name,
			ibans: [
				...new Set(
					invoices
						.filter(({ customerName }) => customerName === name)
						.flatMap(({ customerIbans }) => customerIbans),
				),
			],
		})),
	};
}

function moveOf(invoice: SeedInvoice, place: number, partnerId: number): SeededMove {
	const { number, references, openAmount, currency, issueDate, dueDate, kind } = invoice;
	const cents = centsOf(openAmount);
	const half = Math.floor(cents / 2);
	return {
		id: FIRST_MOVE_ID + place,
		name: number,
		moveType: kind === 'creditNote' ? 'out_refund' : 'out_invoice',
		state: 'posted',
		paymentReference: references[0] ?? null,
		ref: references[1] ?? null,
		invoiceDate: issueDate,
		partnerId,
		partnerBankId: null,
		receivableAccountId: 400,
		currencyId: CURRENCY_IDS[currency] ?? 1,
		companyId: 1,
		isBlocked: false,
		terms:
			place % IN_TERMS === IN_TERMS - 1
				? [
						{ dueDate: issueDate, cents: half },
						{ dueDate, cents: cents - half },
					]
				: [{ dueDate, cents }],
	};
}
