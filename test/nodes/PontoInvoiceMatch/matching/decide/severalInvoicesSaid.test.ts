import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { invoice, payment } from '../examples';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const owed = [
	invoice({ id: 'a', number: '2025-0140', openMinor: 6000 }),
	invoice({ id: 'b', number: '2025-0141', openMinor: 4000 }),
];

const decide = (
	remittanceInformation: string,
	invoices: readonly OpenInvoice[] = owed,
	differs: Partial<BankTransaction> = {},
) => {
	const one = payment({ remittanceInformation, ...HIS, ...differs });
	const [{ outcome, allocations, reasons }] = decideTransactions([one], invoices, {});
	const evidence = allocations.flatMap((allocation) => allocation.evidence.map(({ code }) => code));
	return { outcome, codes: [...new Set([...evidence, ...reasons.map(({ code }) => code)])] };
};

describe('a known payer who pays the sum of all that he owes', () => {
	it.each(['diverse facturen', 'factures', 'Rechnungen', 'règlement factures', 'facturen april'])(
		'and speaks of several invoices has paid them: %s',
		(text) => {
			const { outcome, codes } = decide(text);
			expect(outcome).toBe('multiple');
			expect(codes).toContain('several-and-whole-balance');
			expect(codes).not.toContain('whole-balance');
		},
	);

	it.each(['', 'factuur', 'bedankt', 'overschrijving'])(
		'but does not say that there are several leaves it to a person: %j',
		(text) => expect(decide(text).outcome).toBe('ambiguous'),
	);

	it('of a part of what he owes leaves it to a person', () =>
		expect(
			decide('diverse facturen', [...owed, invoice({ id: 'c', number: 'C', openMinor: 1 })])
				.outcome,
		).toBe('ambiguous'));

	it('with a credit note among it, other sums may come to the same', () => {
		const withCredit = [
			...owed,
			invoice({ id: 'c', number: 'C', openMinor: 500 }),
			invoice({ id: 'd', number: 'CN-1', openMinor: -500 }),
		];
		expect(decide('diverse facturen', withCredit).outcome).toBe('ambiguous');
		expect(decide('alle openstaande facturen', withCredit).outcome).toBe('multiple');
	});

	it('known by his name alone leaves it to a person', () =>
		expect(decide('diverse facturen', owed, { counterpartIban: 'BE71096123456769' }).outcome).toBe(
			'ambiguous',
		));

	it.each([
		['waarborg facturen', 'speaks-of-other-purpose'],
		['facturen namens Garage Peeters', 'speaks-of-somebody-else'],
		['facturen 2019', 'other-year'],
		['alle facturen augustus', 'other-month'],
		['saldo lening', 'speaks-of-other-purpose'],
	])('and speaks of something else leaves it to a person: %s', (text, code) =>
		expect(decide(text)).toEqual({ outcome: 'ambiguous', codes: [code] }),
	);
});
