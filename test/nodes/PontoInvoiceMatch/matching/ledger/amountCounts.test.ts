import {
	amountKey,
	countWithAmount,
	createAmountCounts,
	groupOfAmount,
} from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/amountCounts';
import { invoice } from '../examples';

const invoices = [
	invoice(),
	invoice({ openMinor: 5000 }),
	invoice({ currency: 'USD' }),
	invoice({ currency: 'USD', openMinor: 5000 }),
	invoice(),
];

describe('the invoices with an amount', () => {
	it.each([
		[10_000, 'EUR', 2],
		[5000, 'EUR', 1],
		[10_000, 'USD', 1],
		[7500, 'EUR', 0],
		[10_000, 'CHF', 0],
	])('of %i %s are %i', (minor, currency, count) =>
		expect(countWithAmount(createAmountCounts(invoices), minor, currency)).toBe(count),
	);

	it('are compared themselves, also where all amounts have one hash by chance', () => {
		const keys = new Int32Array(invoices.length).fill(amountKey('EUR', 10_000));
		const counts = { ...createAmountCounts(invoices), keys };
		expect([...groupOfAmount(counts, 10_000, 'EUR').places].sort()).toEqual([0, 4]);
	});

	it('are one group each time it is asked for', () => {
		const counts = createAmountCounts(invoices);
		const group = groupOfAmount(counts, 10_000, 'EUR');
		expect(groupOfAmount(counts, 10_000, 'USD')).not.toBe(group);
		expect(groupOfAmount(counts, 5000, 'EUR')).not.toBe(group);
		expect(groupOfAmount(counts, 10_000, 'EUR')).toBe(group);
	});
});
