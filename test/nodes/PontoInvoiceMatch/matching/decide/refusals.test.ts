import type {
	MatchOptions,
	PastAllocation,
} from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import { decided } from './decided';

const KNOWN = 'BE68539007547034';
const past = (differs: Partial<PastAllocation>): MatchOptions => ({
	pastAllocations: [
		{
			transactionId: 't1',
			invoiceId: 'F-1042',
			invoiceNumber: 'F-1042',
			allocatedMinor: 10000,
			currency: 'EUR',
			...differs,
		},
	],
});
const OGM = '+++123/4567/89002+++';
const OPEN = [{ number: 'F-1042', references: [OGM] }];

describe('what a person decided stays decided', () => {
	it.each([
		['by reference', { remittanceInformation: OGM }],
		['by number', { remittanceInformation: 'F-1042' }],
		['by payer', { remittanceInformation: 'bedankt', counterpartIban: KNOWN }],
	])('a pair that was rejected is not made again %s', (_how, payment) => {
		expect(decided(payment, OPEN)[0]).toBe('t1 matched');
		for (const [decision, sentence] of [
			['rejected', 'A person decided that it does not pay F-1042, and that stays so'],
			['undone', 'The booking on F-1042 was taken back by a person: it is not booked there again'],
		] as const) {
			expect(decided(payment, OPEN, past({ decision })).slice(0, 2)).toEqual([
				't1 ambiguous',
				sentence,
			]);
		}
	});

	it('another payment still pays the invoice, and the payment another invoice', () => {
		const other = past({ decision: 'rejected', transactionId: 't9' });
		expect(decided({ remittanceInformation: 'F-1042' }, OPEN, other)[0]).toBe('t1 matched');
		const elsewhere = past({ decision: 'rejected', invoiceId: 'i9', invoiceNumber: 'F-9' });
		expect(decided({ remittanceInformation: 'F-1042' }, OPEN, elsewhere)[0]).toBe('t1 matched');
	});

	it('what is no payment of an invoice is left aside', () =>
		expect(
			decided(
				{ remittanceInformation: OGM },
				OPEN,
				past({ decision: 'notAnInvoice', invoiceId: '' }),
			),
		).toEqual(['t1 ignored', 'A person decided that this payment is for no invoice']));
});

describe('a number that an earlier allocation names', () => {
	it('goes to a person when it is not among the open ones', () => {
		const payment = { remittanceInformation: 'F-1041', counterpartIban: KNOWN };
		const options = past({ transactionId: 't0', invoiceId: 'i0', invoiceNumber: 'F-1041' });
		expect(decided(payment, OPEN, options).slice(0, 2)).toEqual([
			't1 ambiguous',
			'F-1041 is of an invoice that an earlier payment was booked on, and that is not in the list any more',
		]);
	});

	it('is paid further while it is open', () => {
		const options = past({ transactionId: 't0' });
		expect(decided({ remittanceInformation: 'F-1042' }, OPEN, options)[0]).toBe('t1 matched');
	});
});

describe('the invoices that a person decided against', () => {
	const two: MatchOptions = {
		pastAllocations: ['F-1042', 'F-1043'].flatMap(
			(number) =>
				past({ decision: 'rejected', invoiceId: number, invoiceNumber: number }).pastAllocations ??
				[],
		),
	};
	const open = [...OPEN, { number: 'F-1043' }, { number: 'F-1044', openMinor: 500 }];
	const said = (lines: readonly string[]) =>
		lines.filter((line) => line.startsWith('A person decided'));

	it.each([
		['by number', { remittanceInformation: 'F-1042' }],
		['by payer', { remittanceInformation: 'bedankt', counterpartIban: KNOWN }],
		['by both', { remittanceInformation: 'F-1042', counterpartIban: KNOWN }],
	])('are told once each, suggested %s', (_how, payment) =>
		expect(said(decided(payment, open, two))).toEqual([
			'A person decided that it does not pay F-1042, and that stays so',
			'A person decided that it does not pay F-1043, and that stays so',
		]),
	);

	it('are told also where something else is said of the same invoice', () =>
		expect(
			decided(
				{ remittanceInformation: 'F-1042', amountMinor: 5000 },
				OPEN,
				past({ decision: 'rejected' }),
			).slice(0, 3),
		).toEqual([
			't1 ambiguous',
			'F-1042 is named, but 50.00 EUR was paid and 100.00 EUR is open, and the payer is not known as one for Bakkerij Janssens BV',
			'A person decided that it does not pay F-1042, and that stays so',
		]));
});
