import { allDecided, decided } from './decided';
import { payment } from '../examples';
import { row } from '../past/row';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type {
	MatchOptions,
	PastAllocation,
} from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';

type Case = [name: string, payment: Partial<BankTransaction>, read: string[]];

describe('a returned payment of an earlier run', () => {
	const invoices = [{ number: '2025-0140' }];
	const options: MatchOptions = {
		pastAllocations: [
			{
				allocationId: 'a1',
				transactionId: 't0',
				invoiceId: 'i0',
				invoiceNumber: '2025-0099',
				allocatedMinor: 10000,
				currency: 'EUR',
				bookedOn: '2025-04-10',
				counterpartIban: 'BE42979555000154',
			},
			{
				allocationId: 'a1',
				transactionId: 'other amount',
				invoiceId: 'i0',
				invoiceNumber: '2025-0099',
				allocatedMinor: 9999,
				currency: 'EUR',
				bookedOn: '2025-04-10',
				counterpartIban: 'BE42979555000154',
			},
			{
				allocationId: 'a1',
				transactionId: 'other currency',
				invoiceId: 'i0',
				invoiceNumber: '2025-0099',
				allocatedMinor: 10000,
				currency: 'USD',
				bookedOn: '2025-04-10',
				counterpartIban: 'BE42979555000154',
			},
			{
				allocationId: 'a1',
				transactionId: 'other account',
				invoiceId: 'i0',
				invoiceNumber: '2025-0099',
				allocatedMinor: 10000,
				currency: 'EUR',
				bookedOn: '2025-04-10',
				counterpartIban: 'BE68539007547034',
			},
			{
				allocationId: 'a1',
				transactionId: 'later',
				invoiceId: 'i0',
				invoiceNumber: '2025-0099',
				allocatedMinor: 10000,
				currency: 'EUR',
				bookedOn: '2025-04-21',
				counterpartIban: 'BE42979555000154',
			},
		],
	};

	it.each<Case>([
		[
			'undoes what was booked',
			{ amountMinor: -10000, bookedOn: '2025-04-20', remittanceInformation: 'STORNO' },
			[
				't1 ambiguous',
				'The bank returned a payment. Undo the booking of 100.00 EUR on 2025-0099, paid on 2025-04-10',
				'Undoes t0 i0',
			],
		],
		[
			'by its code',
			{ amountMinor: -10000, bookedOn: '2025-04-20', bankTransactionCode: 'PMNT-RCDT-RRTN' },
			[
				't1 ambiguous',
				'The bank returned a payment. Undo the booking of 100.00 EUR on 2025-0099, paid on 2025-04-10',
				'Undoes t0 i0',
			],
		],
		[
			'by another code',
			{ amountMinor: -10000, bookedOn: '2025-04-20', bankTransactionCode: 'PMNT-ICDT-ESCT' },
			['t1 ignored', 'Money went out: it pays no invoice'],
		],
		[
			'on the same day',
			{ amountMinor: -10000, bookedOn: '2025-04-10', remittanceInformation: 'STORNO' },
			[
				't1 ambiguous',
				'The bank returned a payment. Undo the booking of 100.00 EUR on 2025-0099, paid on 2025-04-10',
				'Undoes t0 i0',
			],
		],
		[
			'on the day before',
			{ amountMinor: -10000, bookedOn: '2025-04-09', remittanceInformation: 'STORNO' },
			[
				't1 ignored',
				'A returned payment, but no booking of this amount and payer was found to undo',
			],
		],
		[
			'from any account when the bank gives none',
			{
				amountMinor: -10000,
				bookedOn: '2025-04-20',
				remittanceInformation: 'STORNO',
				counterpartIban: '',
			},
			[
				't1 ambiguous',
				'The bank returned a payment. Undo the booking of 100.00 EUR on 2025-0099, paid on 2025-04-10 and 100.00 EUR on 2025-0099, paid on 2025-04-10',
				'Undoes t0 i0',
				'Undoes other account i0',
			],
		],
		[
			'of another amount',
			{ amountMinor: -1, bookedOn: '2025-04-20', remittanceInformation: 'STORNO' },
			[
				't1 ignored',
				'A returned payment, but no booking of this amount and payer was found to undo',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices, options)).toEqual(lines));
});

describe('a returned payment of an earlier run that kept little', () => {
	const invoices = [{ number: '2025-0140' }];
	const options: MatchOptions = {
		pastAllocations: [
			{ transactionId: 't0', invoiceId: 'i0', allocatedMinor: 10000, currency: 'EUR' },
			{ transactionId: 't0', invoiceId: 'i0', allocatedMinor: 10000, currency: 'EUR' },
		],
	};

	it.each<Case>([
		[
			'is named by ids, and each once',
			{ amountMinor: -10000, remittanceInformation: 'STORNO' },
			[
				't1 ambiguous',
				'The bank returned a payment. Undo the booking of 100.00 EUR on i0 and 100.00 EUR on i0',
				'Undoes t0 i0',
				'Undoes t0 i0',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices, options)).toEqual(lines));
});

describe('a returned payment that an invoice knows', () => {
	const invoices = [{ number: '2025-0140', appliedTransactionIds: ['t0'], customerId: 'C1' }];

	it.each<Case>([
		[
			'but that is not in this run',
			{ amountMinor: -10000, remittanceInformation: 'STORNO' },
			[
				't1 ignored',
				'A returned payment, but no booking of this amount and payer was found to undo',
			],
		],
	])('%s', (_name, payment, lines) => expect(decided(payment, invoices)).toEqual(lines));
});

describe('a returned payment that several bookings fit', () => {
	const back = {
		id: 't2',
		amountMinor: -10_000,
		bookedOn: '2025-04-20',
		remittanceInformation: 'STORNO',
	};
	const past = (count: number, differs: (at: number) => Partial<PastAllocation>) => ({
		pastAllocations: Array.from({ length: count }, (_, at) => row(differs(at))),
	});
	const undone = (lines: readonly string[]) => lines.filter((line) => line.startsWith('Undoes'));

	it('names a dozen of them at most', () =>
		expect(
			undone(
				decided(
					back,
					[],
					past(13, (at) => ({
						transactionId: `p${at}`,
						invoiceId: `F-${at}`,
						invoiceNumber: `F-${at}`,
					})),
				),
			),
		).toHaveLength(12));

	it('undoes all that its credit was given to before, whatever the parts', () =>
		expect(
			undone(
				allDecided(
					[{ remittanceInformation: 'bedankt' }, back],
					[],
					past(2, (at) => ({
						invoiceId: `F-${at}`,
						invoiceNumber: `F-${at}`,
						allocatedMinor: [6000, 4000][at],
					})),
				),
			),
		).toEqual(['Undoes t1 F-0', 'Undoes t1 F-1']));
});

describe('a returned payment that tells which booking it undoes', () => {
	const back = { id: 't9', amountMinor: -10_000, bookedOn: '2025-04-20' };
	const open = [{ number: 'F-1042' }, { number: 'F-1043' }];
	const paid = ['F-1042', 'F-1043'].map((number, at) => ({
		id: `t${at + 1}`,
		remittanceInformation: `factuur ${number}`,
		endToEndId: `E2E-${at + 1}`,
	}));
	const rows = paid.map(({ id, endToEndId }, at) => {
		const number = open[at]?.number ?? '';
		const transaction = payment({ id, endToEndId });
		return row({ transactionId: id, invoiceId: number, invoiceNumber: number, transaction });
	});
	const undone = (lines: readonly string[]) => lines.filter((line) => line.startsWith('Undoes'));
	const FIRST = ['Undoes t1 F-1042'];
	const SECOND = ['Undoes t2 F-1043'];

	it.each<[string, Partial<BankTransaction>, string[]]>([
		['its number', { remittanceInformation: 'STORNO factuur F-1043' }, SECOND],
		['its end-to-end id', { remittanceInformation: 'STORNO', endToEndId: 'E2E-2' }, SECOND],
		[
			'another end-to-end id than its number',
			{ remittanceInformation: 'STORNO factuur F-1042', endToEndId: 'E2E-2' },
			SECOND,
		],
		['nothing', { remittanceInformation: 'STORNO' }, [...FIRST, ...SECOND]],
		[
			'that it has no id',
			{ remittanceInformation: 'STORNO', endToEndId: 'NOTPROVIDED' },
			[...FIRST, ...SECOND],
		],
		[
			'an invoice that none of them paid',
			{ remittanceInformation: 'STORNO F-1044' },
			[...FIRST, ...SECOND],
		],
	])('by %s', (_how, tells, undoes) => {
		expect(undone(allDecided([...paid, { ...back, ...tells }], open))).toEqual(undoes);
		const options = { pastAllocations: rows };
		expect(undone(decided({ ...back, ...tells }, [], options))).toEqual(undoes);
	});

	it('undoes all that was booked of a payment of which it names one invoice', () => {
		const parts = [6000, 4000].map((allocatedMinor, at) =>
			row({ invoiceId: `F-${at}`, invoiceNumber: `F-20${at}`, allocatedMinor }),
		);
		const other = row({ transactionId: 't2', invoiceId: 'F-9', invoiceNumber: 'F-209' });
		const lines = allDecided(
			[
				{ remittanceInformation: 'bedankt' },
				{ ...back, remittanceInformation: 'STORNO factuur F-200' },
			],
			[],
			{ pastAllocations: [...parts, other] },
		);
		expect(undone(lines)).toEqual(['Undoes t1 F-0', 'Undoes t1 F-1']);
	});
});
