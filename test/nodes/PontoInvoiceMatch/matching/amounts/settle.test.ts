import {
	closingSettlement,
	mayDeduct,
	toleratedMinor,
} from '../../../../../nodes/PontoInvoiceMatch/matching/amounts/settle';
import { invoice, payment } from '../examples';

describe('an invoice is closed', () => {
	const discount = { minor: 2000, until: '2025-04-15' };

	it.each([
		[
			'by exactly what is open',
			10000,
			{},
			{},
			{ amount: 10000, discount: 0, tolerance: 0, fee: 0 },
		],
		[
			'less its discount, on time',
			8000,
			{ discount },
			{},
			{ amount: 8000, discount: 2000, tolerance: 0, fee: 0 },
		],
		[
			'less what the bank kept back',
			9500,
			{},
			{ feeMinor: 500 },
			{ amount: 9500, discount: 0, tolerance: 0, fee: 500 },
		],
		[
			'less what the tolerance lets go',
			9950,
			{},
			{},
			{ amount: 9950, discount: 0, tolerance: 50, fee: 0 },
		],
	])('%s', (_how, amountMinor, more, extra, settlement) =>
		expect(
			closingSettlement(
				payment({ amountMinor, bookedOn: '2025-04-15', ...extra }),
				invoice(more),
				10000,
				{
					absoluteMinor: 50,
				},
			),
		).toEqual(settlement),
	);

	it.each([
		['by more than is open', 10001, {}, {}],
		['by a discount that is a day late', 8000, { discount }, { bookedOn: '2025-04-16' }],
		['by another amount than the discount leaves', 8001, { discount }, {}],
		['by more than the tolerance short', 9949, {}, {}],
		['by another amount than the fee leaves', 9501, {}, { feeMinor: 500 }],
	])('not %s', (_how, amountMinor, more, extra) =>
		expect(
			closingSettlement(payment({ amountMinor, ...extra }), invoice(more), 10000, {
				absoluteMinor: 40,
			}),
		).toBeUndefined(),
	);

	it('never when it is a credit note', () =>
		expect(
			closingSettlement(payment({ amountMinor: 100 }), invoice(), -10000, undefined),
		).toBeUndefined());
});

it.each([
	[undefined, 0],
	[{}, 0],
	[{ absoluteMinor: 0, percent: 0 }, 0],
	[{ absoluteMinor: 50 }, 50],
	[{ percent: 1 }, 123],
	[{ percent: 2 }, 246],
	[{ absoluteMinor: 50, percent: 1 }, 50],
	[{ absoluteMinor: 500, percent: 1 }, 123],
])('of 123.45 the tolerance %j lets %i cents go', (tolerance, cents) =>
	expect(toleratedMinor(12345, tolerance)).toBe(cents),
);

it.each([
	[undefined, '2025-04-15', false],
	[{ minor: 0, until: '2025-04-15' }, '2025-04-15', false],
	[{ minor: 1, until: '2025-04-15' }, '2025-04-15', true],
	[{ minor: 1, until: '2025-04-15' }, '2025-04-16', false],
])('the discount %j may be deducted on %s: %s', (discount, day, may) =>
	expect(mayDeduct(discount, day)).toBe(may),
);
