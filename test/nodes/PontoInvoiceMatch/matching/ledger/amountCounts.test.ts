import {
	amountKey,
	countWithAmount,
	createAmountCounts,
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
		expect(countWithAmount(counts, 10_000, 'EUR')).toBe(2);
	});

	it('are counted once, however often they are asked for', () => {
		const counts = createAmountCounts(invoices);
		for (const currency of ['EUR', 'USD', 'EUR']) countWithAmount(counts, 5000, currency);
		expect([...counts.counts.get('EUR')!]).toEqual([[5000, 1]]);
		expect([...counts.counts.get('USD')!]).toEqual([[5000, 1]]);
	});
});
