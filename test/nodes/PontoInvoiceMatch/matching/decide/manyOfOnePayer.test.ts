import { ENGLISH } from '../../../../../nodes/PontoInvoiceMatch/matching/explain/english';
import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { invoice, payment } from '../examples';

const KNOWN = 'BE68539007547034';

/** Fifteen invoices of one payer, of which the last is due last. */
const many = (differs: Partial<OpenInvoice>) =>
	Array.from({ length: 15 }, (_, at) =>
		invoice({
			id: `i${at}`,
			number: `Z-${at + 10}`,
			dueDate: `2025-05-${at + 10}`,
			...differs,
		}),
	);

const evidenceForLast = (differs: Partial<BankTransaction>, invoices: readonly OpenInvoice[]) => {
	const paid = payment({ remittanceInformation: 'Z-24', amountMinor: 7000, ...differs });
	const [{ outcome, candidates }] = decideTransactions([paid], invoices, {});
	expect(outcome).toBe('ambiguous');
	return candidates
		.find(({ invoice: { number } }) => number === 'Z-24')
		?.evidence.map(ENGLISH.evidence);
};

describe('a payer with more invoices than are looked at one by one is known for all of them', () => {
	it('by his account', () =>
		expect(evidenceForLast({ counterpartIban: KNOWN }, many({}))).toEqual([
			'Z-24 is named in the remittance information',
			'Paid from BE68 5390 0754 7034, a known account of Bakkerij Janssens BV',
		]));

	it('by his name', () =>
		expect(
			evidenceForLast({ counterpartName: 'Bakkerij Janssens' }, many({ customerIbans: [] })),
		).toEqual([
			'Z-24 is named in the remittance information',
			'The payer has the name of the customer, Bakkerij Janssens BV',
		]));
});

it('a payer whose account has paid before is known beside those that have the account on file', () => {
	const learned = invoice({ id: 'l', number: 'L-77', customerName: 'Peeters', customerIbans: [] });
	const paid = payment({
		remittanceInformation: 'L-77',
		amountMinor: 7000,
		counterpartIban: KNOWN,
	});
	const [{ candidates }] = decideTransactions([paid], [invoice(), learned], {
		pastAllocations: [
			{
				transactionId: 't0',
				invoiceId: 'i0',
				allocatedMinor: 1,
				currency: 'EUR',
				counterpartIban: KNOWN,
				customerName: 'Peeters',
			},
		],
	});
	expect(
		candidates.find(({ invoice: { id } }) => id === 'l')?.evidence.map(ENGLISH.evidence),
	).toEqual([
		'L-77 is named in the remittance information',
		'Paid from BE68 5390 0754 7034, which has paid for Peeters before',
	]);
});

it('the one invoice with the amount is booked, of however many of one payer', () => {
	const open = [...many({ openMinor: 20_000 }), invoice({ id: 'only', number: 'Z-99' })];
	const paid = payment({ remittanceInformation: 'bedankt', counterpartIban: KNOWN });
	expect(
		decideTransactions([paid], open, {}).flatMap(({ allocations }) =>
			allocations.map(({ invoice: { id } }) => id),
		),
	).toEqual(['only']);
});
