import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import { decided } from './decided';

const BY_ACCOUNT = { counterpartIban: 'BE68539007547034' };
const BY_NAME = { counterpartName: 'Janssens Bakkerij', counterpartIban: 'BE42979555000154' };
const LEARNED: MatchOptions = {
	pastAllocations: [
		{
			transactionId: 't0',
			invoiceId: 'i0',
			allocatedMinor: 5000,
			currency: 'EUR',
			counterpartIban: 'BE42979555000154',
			customerName: 'Bakkerij Janssens BV',
		},
	],
};

type Known = [how: string, payer: Partial<BankTransaction>, options: MatchOptions | undefined];

describe.each<Known>([
	['by an account of his', BY_ACCOUNT, undefined],
	['by his name', BY_NAME, undefined],
	['by an account that paid before', {}, LEARNED],
])('a payer known %s', (_how, payer, options) => {
	it.each([
		['pays a part', 2500, 't1 partial'],
		['pays too much', 12500, 't1 overpaid'],
	])('%s of an invoice that he names by number', (_what, amountMinor, outcome) => {
		const payment = { ...payer, amountMinor, remittanceInformation: 'factuur 2025-0140' };
		expect(decided(payment, [{ number: '2025-0140' }], options)[0]).toBe(outcome);
	});
});

it('a known payer pays no part beside short digits that are the number of what is closed', () => {
	const payment = { ...BY_ACCOUNT, amountMinor: 2500, remittanceInformation: '2025-0140 15' };
	const settled: MatchOptions = { knownReferences: [{ reference: '15' }] };
	expect(decided(payment, [{ number: '2025-0140' }], settled).slice(0, 2)).toEqual([
		't1 ambiguous',
		'The text seems to name 2025-0140, but 25.00 EUR was paid and 100.00 EUR is open: not sure enough to book',
	]);
});

describe('a payer whom nobody knows', () => {
	it.each([
		['in full', 'INV/2025/00042'],
		['with a label', 'factuur 2025/42'],
		['in full with a label', 'uw factuur INV/2025/00042'],
	])('pays no part of a number written %s', (_how, remittanceInformation) => {
		const invoices = [{ number: 'INV/2025/00042' }];
		expect(decided({ remittanceInformation, amountMinor: 2500 }, invoices).slice(0, 2)).toEqual([
			't1 ambiguous',
			'INV/2025/00042 is named, but 25.00 EUR was paid and 100.00 EUR is open, and the payer is not known as one for Bakkerij Janssens BV',
		]);
	});

	it('still pays a part of what he names by a payment reference', () => {
		const invoices = [{ number: '2025-0140', references: ['+++123/4567/89002+++'] }];
		const payment = { remittanceInformation: '+++123/4567/89002+++', amountMinor: 2500 };
		expect(decided(payment, invoices)[0]).toBe('t1 partial');
	});
});

it('several numbers leave a rest only when the payer is known for all of them', () => {
	const payment = {
		...BY_ACCOUNT,
		amountMinor: 21000,
		remittanceInformation: '2025-0140 2025-0141',
	};
	const others = { customerName: 'Garage Peeters NV', customerIbans: [] };
	expect(decided(payment, [{ number: '2025-0140' }, { number: '2025-0141' }])[0]).toBe(
		't1 overpaid',
	);
	expect(
		decided(payment, [{ number: '2025-0140' }, { number: '2025-0141', ...others }]).slice(0, 2),
	).toEqual([
		't1 ambiguous',
		'2025-0140 and 2025-0141 add up to 200.00 EUR, but 210.00 EUR was paid, and the payer is not known as one for these customers',
	]);
});

it('an invoice whose row could not be used is not called settled', () => {
	const options: MatchOptions = {
		knownReferences: [{ reference: '2025-0120', state: 'unusable' }],
	};
	const payment = { ...BY_ACCOUNT, remittanceInformation: '2025-0120' };
	expect(decided(payment, [{ number: '2025-0140' }], options).slice(0, 2)).toEqual([
		't1 ambiguous',
		'2025-0120 is of an invoice whose row could not be used: whether it is open is not known',
	]);
});
