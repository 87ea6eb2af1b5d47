import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { invoice, payment } from '../examples';

const KNOWN = 'BE68539007547034';

const outcome = (
	differs: Partial<BankTransaction>,
	invoices: ReadonlyArray<Partial<OpenInvoice>>,
	options: MatchOptions = {},
) => {
	const open = invoices.map((one) => invoice({ id: one.number, ...one }));
	const [{ outcome, allocations }] = decideTransactions([payment(differs)], open, options);
	return [outcome, ...allocations.map(({ invoice: { number } }) => number)];
};

describe('digits that are a phone number, a card or an amount are no reference, whoever carries it', () => {
	it.each([
		['tel 0475 12 34 56', '475123456'],
		['tel. nr 0475 12 34 56', '475123456'],
		['EUR 123456', '123456'],
		['123456 EUR', '123456'],
		['€ 123456', '123456'],
		['kaart 123456', '123456'],
		['+32 475 12 34 56', '32475123456'],
		['+32475123456', '32475123456'],
	])('"%s" with the reference %s', (remittanceInformation, reference) => {
		const invoices = [{ number: 'A-1', references: [reference] }];
		expect(outcome({ remittanceInformation }, invoices)).toEqual(['ambiguous']);
		expect(outcome({ remittanceInformation: `ref ${reference}` }, invoices)).toEqual([
			'matched',
			'A-1',
		]);
	});

	it.each(['EUR 123456789002', 'tel +++123/4567/89002+++', '100,00 EUR 5550001114'])(
		'but "%s" is',
		(remittanceInformation) =>
			expect(
				outcome({ remittanceInformation }, [
					{ number: 'A-1', references: ['+++123/4567/89002+++', '5550001114'] },
				]),
			).toEqual(['matched', 'A-1']),
	);
});

it.each(['+32 475123', '+49 1512 3456789', '+352 621 123 456', '+4915123456789'])(
	'no part of the phone number %s is an invoice number',
	(remittanceInformation) => {
		const numbers = ['475123', '3456789', '456', '621123456', '4915123456789'];
		const invoices = numbers.map((number) => ({ number, customerIbans: [] }));
		expect(outcome({ remittanceInformation }, invoices)[0]).not.toBe('matched');
	},
);

it('the plus signs that close a structured communication open no other one', () => {
	expect(
		outcome({ remittanceInformation: '+++123/4567/89002+++ 2025-0141' }, [
			{ number: '2025-0140', references: ['+++123/4567/89002+++'], openMinor: 6000 },
			{ number: '2025-0141', openMinor: 4000 },
		]),
	).toEqual(['multiple', '2025-0140', '2025-0141']);
});

describe('a number given out earlier pays no other invoice of the payer', () => {
	it.each<[string, string, MatchOptions]>([
		['bare', '10500', { knownReferences: [{ reference: '10500' }] }],
		['in a range', '10500', { knownReferences: [{ from: '10000', to: '10999' }] }],
		[
			'in a range, in full',
			'2025-0120',
			{ knownReferences: [{ from: '2025-0001', to: '2025-0139' }] },
		],
	])('%s', (_how, remittanceInformation, options) => {
		const known = { remittanceInformation, counterpartIban: KNOWN };
		expect(outcome(known, [{ number: 'A-1' }], options)).toEqual(['ambiguous']);
	});

	it('and another number does not hinder', () => {
		const options = { knownReferences: [{ from: '10000', to: '10999' }] };
		const known = { remittanceInformation: '11500', counterpartIban: KNOWN };
		expect(outcome(known, [{ number: 'A-1' }], options)).toEqual(['matched', 'A-1']);
	});
});

describe('an RF with wrong check digits', () => {
	const invoices = [{ number: 'A-1', references: ['RF18539007547034'] }];

	it.each(['RF19 5390 0754 7034', 'RF19539007547034'])('"%s" pays nothing by itself', (text) =>
		expect(outcome({ remittanceInformation: text }, invoices)).toEqual(['ambiguous']),
	);

	it('shows a person the invoice whose reference it holds', () => {
		const [{ candidates }] = decideTransactions(
			[payment({ remittanceInformation: 'RF19539007547034', amountMinor: 7000 })],
			[invoice(invoices[0])],
			{},
		);
		expect(candidates[0].evidence).toEqual([
			{ code: 'near-reference', written: 'RF19539007547034' },
		]);
	});

	it('does not keep the known payer of that invoice from paying it', () => {
		const known = { remittanceInformation: 'RF19539007547034', counterpartIban: KNOWN };
		expect(outcome(known, invoices)).toEqual(['matched', 'A-1']);
	});
});

it('letters between the digits of a number have to be written', () => {
	expect(outcome({ remittanceInformation: '2025-042' }, [{ number: '2025A042' }])).not.toContain(
		'2025A042',
	);
	expect(outcome({ remittanceInformation: '2025A042' }, [{ number: '2025A042' }])).toEqual([
		'matched',
		'2025A042',
	]);
});

it('a number of two customers, the payer and another whose amount it is, goes to a person', () => {
	expect(
		outcome({ remittanceInformation: '2025-0140', counterpartIban: KNOWN }, [
			{ number: 'A-2025-0140', customerName: 'Garage Peeters', customerIbans: [] },
			{ number: 'B-2025-0140', openMinor: 4000 },
		]),
	).toEqual(['ambiguous']);
});

it('an amount is one, whatever text was read before', () => {
	const invoices = [invoice({ id: '1142', number: '1142', openMinor: 30_000 })];
	const [before, after] = ['Betaling juni +++123/4567/89002+++', 'betaling 1142 €'];
	const payments = [before, after].map((remittanceInformation, at) =>
		payment({ id: `t${at}`, remittanceInformation, amountMinor: 30_000 }),
	);
	const [, decision] = decideTransactions(payments, invoices, {});
	expect(decision?.outcome).toBe('ambiguous');
});
