import { insertInOrder } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/insertInOrder';

const smallestFirst = (one: number, other: number) => one - other;

it.each([
	['in order', [5, 1, 3], 3, [1, 3, 5]],
	['each once', [3, 1, 3, 1, 1], 9, [1, 3]],
	['no more than it may hold', [1, 2, 3], 2, [1, 2]],
	['a better one in place of the last', [2, 3, 1], 2, [1, 2]],
	['a better one in the middle', [1, 4, 2], 2, [1, 2]],
	['none that comes behind a full list', [1, 2, 9, 2], 2, [1, 2]],
])('a short list keeps %s: %j of %d', (_what, items, most, kept) => {
	const few: number[] = [];
	for (const item of items) insertInOrder(few, item, smallestFirst, most);
	expect(few).toEqual(kept);
});

it('what ranks alike stays in the order it came', () => {
	const few: string[] = [];
	const byLength = (one: string, other: string) => one.length - other.length;
	for (const item of ['bb', 'a', 'cc', 'dd']) insertInOrder(few, item, byLength, 3);
	expect(few).toEqual(['a', 'bb', 'cc']);
});
