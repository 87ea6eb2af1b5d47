import { printed, structuredCommunication } from '../../testData/paymentReference';
import type { NewTransaction } from '../../sandbox/ponto/control/transactionCommands';

/** A booking at the bank; its key travels as the end-to-end ID. */
export interface Booking {
	readonly key: string;
	/** The bank account, whatever ID Ponto gives it. */
	readonly bankAccount: string;
	/** Number of the invoice that it pays in full. */
	readonly pays?: number;
}

const INVOICES = 12;

/** Reference of the invoice of that number, as it is printed on it. */
const referenceOf = (invoice: number) =>
	printed(structuredCommunication(String(7_340_000_000 + invoice * 13)));

const amountOf = (invoice: number) => 100 + invoice;

/** The open invoices of a seed, as the match node takes them. */
export const invoices = () =>
	Array.from({ length: INVOICES }, (_, invoice) => ({
		id: `invoice-${invoice}`,
		number: `2026-${String(invoice).padStart(4, '0')}`,
		references: referenceOf(invoice),
		openAmount: `${amountOf(invoice)}.00`,
		currency: 'EUR',
		issueDate: '2026-11-01',
		dueDate: '2026-12-01',
		customerName: `Klant ${invoice} BV`,
		kind: 'invoice',
		status: 'open',
		appliedTransactionIds: '',
	}));

/** What the bank says of a booking; amounts and texts repeat, as they do. */
export function bankTransaction(
	{ key, pays }: Booking,
	draw: () => number,
	dates: Pick<NewTransaction, 'createdAt' | 'executionDate'>,
): NewTransaction {
	if (pays !== undefined) {
		return {
			endToEndId: key,
			amount: amountOf(pays),
			remittanceInformation: referenceOf(pays),
			remittanceInformationType: 'structured',
			...dates,
		};
	}
	return {
		endToEndId: key,
		amount: Math.floor(draw() * 5) - 7.25,
		remittanceInformation: draw() < 0.5 ? 'aankoop' : key,
		...dates,
	};
}

/** Attributes in forms that no API promises; none of them is needed to know the booking again. */
export const ODD_FIELDS: ReadonlyArray<Readonly<Record<string, unknown>>> = [
	{ amount: null },
	{ amount: '+5.00' },
	{ executionDate: '0000-00-00' },
	{ executionDate: '' },
	{ valueDate: '2026-02-30', executionDate: null },
	{ executionDate: '2026-11-20 00:00:00' },
	{ executionDate: 'n/a', valueDate: '+012026-11-20' },
	{ currency: null },
	{ fee: '' },
	{ fee: '0,10' },
	{ mandateId: 7, cardReference: ['x'], digest: { a: 1 } },
	{ counterpartName: 12, remittanceInformation: { text: 'x' } },
	{ bankTransactionCode: ['PMNT'], counterpartReference: null, createdAt: null },
];

/** The same of an account. */
export const ODD_ACCOUNTS: ReadonlyArray<{ readonly attributes?: object; readonly meta?: object }> =
	[
		{ attributes: { deprecated: 'true' } },
		{ attributes: { holderName: 5, currentBalance: '1,00' } },
		{ attributes: { authorizationExpirationExpectedAt: 'n/a' } },
		{ meta: { latestSynchronization: { attributes: { errors: [{ detail: {} }] } } } },
	];
