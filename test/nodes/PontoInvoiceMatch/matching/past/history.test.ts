import { knownReferences } from '../../../../../nodes/PontoInvoiceMatch/matching/decide/knownBefore';
import type { PastAllocation } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import { readHistory } from '../../../../../nodes/PontoInvoiceMatch/matching/past/history';
import { isAfter, lastOf } from '../../../../../nodes/PontoInvoiceMatch/matching/past/moments';
import { isOf } from '../../../../../nodes/PontoInvoiceMatch/matching/past/paymentPast';
import { invoice, payment } from '../examples';
import { at, row } from './row';

const OTHER = row({ transactionId: 't9', invoiceId: 'F-9', invoiceNumber: 'F-9' });

describe('the bookings of all transactions', () => {
	it.each<[string, Partial<PastAllocation>, string[], string[]]>([
		['stand and teach', {}, ['t1', 't9'], ['t1', 't9']],
		['stand, and one teaches nothing', { teachesPayer: false }, ['t1', 't9'], ['t9']],
		['stand but for what is no booking', { decision: 'rejected' }, ['t9'], ['t9']],
	])('%s', (_what, differs, standing, teaching) => {
		const idsOf = (rows: readonly PastAllocation[]) =>
			rows.map(({ transactionId }) => transactionId);
		for (const transactions of [[], [payment()]]) {
			const history = readHistory([row(differs), OTHER], transactions);
			expect(idsOf(history.bookings)).toEqual(standing);
			expect(idsOf(history.teaching)).toEqual(teaching);
		}
	});

	it('are nothing about a transaction that no row names', () => {
		expect(readHistory([], [payment()]).of('t1')).toBeUndefined();
		expect(readHistory([OTHER], [payment()]).of('t1')).toBeUndefined();
		expect(readHistory([OTHER, row()], [payment()]).of('t1')?.given).toHaveLength(1);
	});
});

describe('of two rows', () => {
	const second = { earliest: 5000, latest: 5000 };

	it('none was written after the other in the same moment', () => {
		const [one, other] = [row({ decidedAt: second }), row({ decidedAt: second })];
		expect(isAfter(one, other)).toBe(false);
		expect(isAfter(row({ decidedAt: { earliest: 5001, latest: 5001 } }), other)).toBe(true);
	});

	it.each<[string, Partial<PastAllocation>, Partial<PastAllocation>]>([
		['the later', { ...at(1), allocatedMinor: 9000 }, { ...at(2), allocatedMinor: 100 }],
		['of one moment the larger amount', { allocatedMinor: 4000 }, { allocatedMinor: -5000 }],
		['of one amount the last by its text', { decidedBy: 'Anna' }, { decidedBy: 'Bert' }],
	])('%s counts longest, in whatever order they come', (_which, one, longest) => {
		const moment = ({ decidedAt }: PastAllocation) => decidedAt?.latest ?? 0;
		const [first, last] = [row(one), row(longest)];
		expect(lastOf([first, last], moment)).toBe(last);
		expect(lastOf([last, first], moment)).toBe(last);
	});
});

it.each<[string, Partial<PastAllocation>, boolean]>([
	['its id', { invoiceId: 'i1', invoiceNumber: 'F-9' }, true],
	['its number alone', { invoiceId: '', invoiceNumber: '2025-0140' }, true],
	['the id of another with its number', { invoiceId: 'i2', invoiceNumber: '2025-0140' }, false],
	['its number as somebody types it', { invoiceId: '', invoiceNumber: '2025 / 0140' }, true],
	['its number without signs', { invoiceId: '', invoiceNumber: '20250140' }, true],
	['neither', { invoiceId: '', invoiceNumber: undefined }, false],
	['a longer number alone', { invoiceId: '', invoiceNumber: '2025-01401' }, false],
	['another number alone', { invoiceId: '', invoiceNumber: 'F-9' }, false],
])('a row with %s is about an invoice: %s', (_what, differs, is) =>
	expect(isOf(row(differs), invoice())).toBe(is),
);

it('numbers of earlier rows are known in an order of their own, with what became of them', () => {
	const rows = [
		row({ transactionId: 't3', invoiceId: 'F-3', invoiceNumber: 'F-3' }),
		row({ transactionId: 't1', invoiceId: 'F-1', invoiceNumber: 'F-1', decision: 'rejected' }),
		row({ transactionId: 't2', invoiceId: 'F-2', invoiceNumber: 'F-2' }),
		row({ transactionId: 't4', invoiceId: 'i1', invoiceNumber: 'F-4' }),
		row({ transactionId: 't5', invoiceId: 'F-5', invoiceNumber: '2025-0140' }),
		row({ transactionId: 't7', invoiceId: '', invoiceNumber: 'F-7', decision: 'planned' }),
		row({ transactionId: 't7', invoiceId: '', invoiceNumber: 'F-7', decision: 'dropped' }),
		row({ transactionId: 't8', invoiceId: 'F-1', invoiceNumber: 'F-1', decision: 'dropped' }),
		row({ transactionId: 't6', invoiceId: '', invoiceNumber: '2025/0140', decision: 'rejected' }),
	];
	const known = (pastAllocations: readonly PastAllocation[]) =>
		knownReferences([invoice()], { pastAllocations }, readHistory(pastAllocations, []));
	expect(known(rows)).toEqual([
		{ reference: 'F-1', state: 'decidedBefore' },
		{ reference: 'F-2', state: 'allocatedBefore' },
		{ reference: 'F-3', state: 'allocatedBefore' },
		{ reference: 'F-7', state: 'settled' },
	]);
	expect(known([...rows].reverse())).toEqual(known(rows));
});
