import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import { allDecided } from './decided';

const OGM = '+++123/4567/89002+++';
const [KNOWN, OTHER] = ['BE68539007547034', 'BE21210123456703'];
const byOgm = { remittanceInformation: OGM };
const thanks = { remittanceInformation: 'bedankt', counterpartIban: KNOWN };
const withOgm = { number: '2025-0140', references: [OGM] };

const outcomes = (lines: readonly string[]) =>
	lines.filter((line) => /^(t\d|Pays|Undoes|\d+\.\d\d EUR of the payment is left)/.test(line));

describe('the order of the input says nothing', () => {
	it.each([
		['the earlier', { bookedOn: '2025-04-14' }, { bookedOn: '2025-04-15' }],
		['the one with the lower id', {}, {}],
	])('%s of two payments of a reference pays it', (_which, first, second) => {
		const [one, other] = [
			{ id: 't1', ...byOgm, ...first },
			{ id: 't2', ...byOgm, ...second },
		];
		const paid = ['t1 matched', 'Pays 100.00 EUR of 100.00 EUR on 2025-0140'];
		expect(outcomes(allDecided([one, other], [withOgm]))).toEqual([...paid, 't2 ambiguous']);
		expect(outcomes(allDecided([other, one], [withOgm]))).toEqual(['t2 ambiguous', ...paid]);
	});

	it('a reference goes before a number, and a number before a known payer', () => {
		const payments = [
			{ id: 't1', ...thanks },
			{ id: 't2', remittanceInformation: '2025-0140' },
			{ id: 't3', ...byOgm },
		];
		expect(outcomes(allDecided(payments, [withOgm]))).toEqual([
			't1 unmatched',
			't2 ambiguous',
			't3 matched',
			'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
		]);
		expect(outcomes(allDecided(payments.slice(0, 2), [withOgm]))).toEqual([
			't1 unmatched',
			't2 matched',
			'Pays 100.00 EUR of 100.00 EUR on 2025-0140',
		]);
	});
});

it('instalments pay what the earlier ones left open', () => {
	const payments = [
		{ id: 't1', ...byOgm, amountMinor: 6000 },
		{ id: 't2', ...byOgm, amountMinor: 5000 },
		{ id: 't3', ...byOgm, amountMinor: 5000 },
	];
	const lines = allDecided(payments, [withOgm]);
	expect(outcomes(lines)).toEqual([
		't1 partial',
		'Pays 60.00 EUR of 100.00 EUR on 2025-0140, 40.00 EUR stays open',
		't2 overpaid',
		'Pays 40.00 EUR of 40.00 EUR on 2025-0140',
		'10.00 EUR of the payment is left over',
		't3 ambiguous',
	]);
	expect(lines).toContain(
		'The text names 2025-0140, which is already paid: 60.00 EUR by J. Onbekend on 2025-04-15 and 50.00 EUR by J. Onbekend on 2025-04-15',
	);
});

it('a discount, a tolerance and a fee that were granted are not open any more', () => {
	const invoices = [
		{ ...withOgm, discount: { minor: 200, until: '2025-04-15' } },
		{ number: '2025-0141' },
		{ number: '2025-0142' },
	];
	const payments = [
		{ id: 't1', ...byOgm, amountMinor: 9800 },
		{ id: 't2', ...byOgm, amountMinor: 200 },
		{ id: 't3', remittanceInformation: '2025-0141', amountMinor: 9950 },
		{ id: 't4', remittanceInformation: '2025-0141', amountMinor: 50 },
		{ id: 't5', remittanceInformation: '2025-0142', amountMinor: 9700, feeMinor: 300 },
		{ id: 't6', remittanceInformation: '2025-0142', amountMinor: 300 },
	];
	expect(outcomes(allDecided(payments, invoices, { tolerance: { absoluteMinor: 50 } }))).toEqual([
		't1 matched',
		'Pays 98.00 EUR of 100.00 EUR on 2025-0140, discount 2.00 EUR',
		't2 ambiguous',
		't3 matched',
		'Pays 99.50 EUR of 100.00 EUR on 2025-0141, tolerance 0.50 EUR',
		't4 ambiguous',
		't5 matched',
		'Pays 97.00 EUR of 100.00 EUR on 2025-0142, fee 3.00 EUR',
		't6 ambiguous',
	]);
});

describe('payments of a known payer', () => {
	it('that fit one invoice alike all go to a person', () => {
		const lines = allDecided(
			[
				{ id: 't1', ...thanks },
				{ id: 't2', ...thanks, bookedOn: '2025-04-16' },
				{ id: 't3', ...thanks, amountMinor: 777 },
			],
			[{ number: '2025-0140' }, { number: '2025-0141', openMinor: 777 }],
		);
		expect(outcomes(lines)).toEqual([
			't1 ambiguous',
			't2 ambiguous',
			't3 matched',
			'Pays 7.77 EUR of 7.77 EUR on 2025-0141',
		]);
		expect(lines[1]).toBe('Several payments fit the same open invoice, and none of them names it');
	});

	it('that are doubtful show what is open after the sure ones', () => {
		const lines = allDecided(
			[
				{ id: 't1', ...thanks, amountMinor: 9999 },
				{ id: 't2', ...thanks, amountMinor: 777 },
			],
			[{ number: '2025-0140' }, { number: '2025-0141', openMinor: 777 }],
		);
		expect(lines.filter((line) => line.startsWith('Candidate'))).toEqual([
			'Candidate 2025-0140, 100.00 EUR open',
		]);
	});
});

describe('a payment that the bank took back', () => {
	const back = { id: 't9', amountMinor: -10000, remittanceInformation: 'storno' };
	const open = { ...withOgm, openMinor: 100000 };

	it.each([
		['of the same day', {}, {}],
		['of an earlier day', { bookedOn: '2025-04-01' }, {}],
		['whose account the bank did not give', { counterpartIban: '' }, {}],
		['when the bank does not give the account', {}, { counterpartIban: '' }],
	])('undoes a payment %s', (_which, payment: Partial<BankTransaction>, returned) => {
		const { bookedOn: paidOn = '2025-04-15' } = payment;
		const lines = allDecided(
			[
				{ ...back, ...returned },
				{ ...byOgm, ...payment },
			],
			[open],
		);
		expect(lines.slice(0, 3)).toEqual([
			't9 ambiguous',
			`The bank returned a payment. Undo the booking of 100.00 EUR on 2025-0140, paid on ${paidOn}`,
			'Undoes t1 2025-0140',
		]);
	});

	it.each([
		['of a later day', { bookedOn: '2025-04-16' }],
		['of another account', { counterpartIban: OTHER }],
		['of another amount', { amountMinor: 9999 }],
		['of another currency', { currency: 'USD' }],
	])('does not undo a payment %s', (_which, payment) => {
		const invoices = [open, { ...open, number: 'USD-1', currency: 'USD' }];
		const [outcome, reason] = allDecided([back, { ...byOgm, ...payment }], invoices);
		expect([outcome, reason]).toEqual([
			't9 ignored',
			'A returned payment, but no booking of this amount and payer was found to undo',
		]);
	});

	it('undoes what an earlier run booked on the invoice', () => {
		const invoices = [{ ...open, appliedTransactionIds: ['t1'] }];
		expect(outcomes(allDecided([back, byOgm], invoices))).toEqual([
			't9 ambiguous',
			'Undoes t1 2025-0140',
			't1 ignored',
		]);
	});

	it('undoes all that it paid', () => {
		const invoices = [
			{ ...withOgm, openMinor: 6000 },
			{ ...withOgm, number: '2025-0141', openMinor: 4000 },
		];
		expect(allDecided([back, byOgm], invoices).slice(0, 4)).toEqual([
			't9 ambiguous',
			'The bank returned a payment. Undo the booking of 60.00 EUR on 2025-0140, paid on 2025-04-15 and 40.00 EUR on 2025-0141, paid on 2025-04-15',
			'Undoes t1 2025-0140',
			'Undoes t1 2025-0141',
		]);
	});

	it('undoes the one of its payer, of two with the amount', () => {
		const payments = [
			{ ...byOgm, counterpartIban: KNOWN },
			{ ...byOgm, id: 't2', counterpartIban: OTHER },
			{ ...back, counterpartIban: KNOWN },
		];
		expect(outcomes(allDecided(payments, [open])).slice(-2)).toEqual([
			't9 ambiguous',
			'Undoes t1 2025-0140',
		]);
	});
});

describe('what a payment says does not hang on what an earlier one of the run books', () => {
	const invoices = [
		{ number: 'SI-1001' },
		{ number: 'SI-10017' },
		{ ...withOgm, number: 'SI-1002' },
	];
	const earlier = { id: 't0', bookedOn: '2025-04-01', ...byOgm };
	const decide = (later: Partial<BankTransaction>, open: Parameters<typeof allDecided>[1]) =>
		allDecided([{ id: 't9', ...later }, earlier], open).slice(0, 3);

	it('a list that was perhaps cut is whole where what came into the run adds up', () => {
		const remittanceInformation = 'edankt bedankt bed SI-1002, SI-1001';
		expect(remittanceInformation).toHaveLength(35);
		expect(decide({ remittanceInformation, amountMinor: 20_000 }, invoices)).toEqual([
			't9 ambiguous',
			expect.stringContaining('SI-1002, which is already paid'),
			'Candidate SI-1001, 100.00 EUR open',
		]);
	});

	it('of a payment that was booked in part the rest is named', () => {
		const open = [
			{ number: 'SI-1001', appliedTransactionIds: ['t9'] },
			{ ...withOgm, number: 'SI-1002' },
		];
		const [outcome, reason] = decide({ remittanceInformation: 'SI-1001 SI-1002' }, open);
		expect([outcome, reason]).toEqual(['t9 ambiguous', expect.stringContaining('SI-1002')]);
	});
});
