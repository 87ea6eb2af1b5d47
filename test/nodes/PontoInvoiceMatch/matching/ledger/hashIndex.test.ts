import {
	addToIndex,
	createHashIndex,
	firstEntry,
	itemOf,
	nextEntry,
} from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/hashIndex';

const itemsOf = (index: ReturnType<typeof createHashIndex>, hash: number) => {
	const items: number[] = [];
	for (let entry = firstEntry(index, hash); entry >= 0; entry = nextEntry(index, entry)) {
		items.push(itemOf(index, entry));
	}
	return items;
};

const HASHES = [0, -1, 7, 1 << 15, 0x7fffffff, -0x80000000];

describe('an index of hashes', () => {
	it('finds nothing where nothing was added', () =>
		expect(itemsOf(createHashIndex(8), 7)).toEqual([]));

	it.each([0, 1, 1000])(
		'finds all items of a hash, the last one first: made for %s',
		(expected) => {
			const index = createHashIndex(expected);
			for (let item = 0; item < 600; item += 1) addToIndex(index, HASHES[item % 6], item);
			for (const [at, hash] of HASHES.entries()) {
				const items = itemsOf(index, hash);
				expect(items).toHaveLength(100);
				expect(items[0]).toBe(594 + at);
				expect(items[99]).toBe(at);
			}
			expect(itemsOf(index, 8)).toEqual([]);
		},
	);

	it('finds what was added between look-ups', () => {
		const index = createHashIndex(0);
		for (let item = 0; item < 500; item += 1) {
			expect(itemsOf(index, item)).toEqual([]);
			addToIndex(index, item, item);
			addToIndex(index, 3 * item + 1000, -item);
			expect(itemsOf(index, item)).toEqual([item]);
			expect(itemsOf(index, 3 * item + 1000)).toContain(-item);
		}
		expect(itemsOf(index, 0)).toEqual([0]);
	});
});
