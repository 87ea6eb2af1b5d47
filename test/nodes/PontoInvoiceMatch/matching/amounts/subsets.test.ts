import fc from 'fast-check';
import { findSubsets } from '../../../../../nodes/PontoInvoiceMatch/matching/amounts/subsets';

it.each([
	[[100, 200, 150], 250, [[0, 2]]],
	[[100, 200], 100, []],
	[
		[100, 200, 150, 150],
		300,
		[
			[0, 1],
			[2, 3],
		],
	],
	[[500, -100], 400, [[0, 1]]],
	[[], 0, []],
	[[100, 200], 301, []],
])('%j add up to %i by %j', (amounts, total, sets) =>
	expect(findSubsets(amounts, total)).toEqual(sets),
);

it('finds exactly what trying everything finds, up to two', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 8 }),
			fc.integer({ min: -5, max: 40 }),
			(amounts, total) => {
				const all = Array.from({ length: 2 ** amounts.length }, (_, bits) =>
					amounts.map((_amount, at) => at).filter((at) => (bits >> at) & 1),
				).filter(
					(set) => set.length > 1 && set.reduce((sum, at) => sum + amounts[at], 0) === total,
				);
				const found = findSubsets(amounts, total);
				expect(found.length).toBe(Math.min(2, all.length));
				for (const set of found) expect(all).toContainEqual([...set]);
			},
		),
		{ numRuns: 1000 },
	);
});

it('searches the first dozen only', () => {
	const amounts = [...new Array<number>(12).fill(1000), 1, 2];
	expect(findSubsets(amounts, 3)).toEqual([]);
});
