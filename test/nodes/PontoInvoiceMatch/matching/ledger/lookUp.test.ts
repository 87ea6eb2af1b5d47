import {
	addToIndex,
	createHashIndex,
} from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/hashIndex';
import { createLedger } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/ledger';
import {
	isCrowded,
	lookUp,
	lookUpFew,
} from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/lookUp';
import { invoice } from '../examples';

const KEY = 7;
const all = () => true;

/** So many invoices of one key, the last of which is due first; the third has another amount. */
function crowd(count: number) {
	const ledger = createLedger(
		Array.from({ length: count }, (_, at) =>
			invoice({
				id: `i${at}`,
				openMinor: at === 2 ? 7000 : 10_000,
				dueDate: `2025-${String(12 - Math.floor(at / 28)).padStart(2, '0')}-${String(28 - (at % 28)).padStart(2, '0')}`,
			}),
		),
		[],
	);
	const index = createHashIndex(count);
	for (let place = 0; place < count; place += 1) addToIndex(index, KEY, place);
	return { ledger, index };
}

const lookedUp = (count: number, amountMinor = 1, accepts: (place: number) => boolean = all) => {
	const { ledger, index } = crowd(count);
	return lookUp(ledger, index, KEY, amountMinor, accepts);
};
const downFrom = (place: number, count: number) =>
	Array.from({ length: count }, (_, at) => place - at);

describe('the invoices with one key', () => {
	it.each([
		[0, []],
		[1, [0]],
		[2, [1, 0]],
		[12, downFrom(11, 12)],
	])('of %i are all looked at, in the order of the ledger', (count, places) => {
		const found = lookedUp(count);
		expect(found).toEqual({ places, size: count });
		expect(isCrowded(found)).toBe(false);
	});

	it.each([13, 14, 40])('of %i are the first few, and their number', (count) => {
		const found = lookedUp(count);
		expect(found).toEqual({ places: downFrom(count - 1, 13), size: count });
		expect(isCrowded(found)).toBe(true);
	});

	it('are those of the amount first', () =>
		expect(lookedUp(40, 7000).places).toEqual([2, ...downFrom(39, 12)]));

	it.each([1, 2, 12, 13, 40])('of %i are none where none is confirmed', (count) =>
		expect(lookedUp(count, 7000, () => false)).toEqual({ places: [], size: 0 }),
	);

	it('are those alone that are confirmed', () => {
		expect(lookedUp(3, 7000, (place) => place !== 2).places).toEqual([1, 0]);
		expect(lookedUp(40, 7000, (place) => place !== 2).places).not.toContain(2);
	});

	it('are the same however often they are asked for, and each answer its own', () => {
		const { ledger, index } = crowd(40);
		const first = lookUp(ledger, index, KEY, 7000, all);
		expect(lookUp(ledger, index, KEY, 7000, (place) => place > 5).places).not.toContain(2);
		expect(lookUp(ledger, index, KEY, 7000, all)).toEqual(first);
	});

	it('are none of a key that says little, where more than a dozen share it', () => {
		const few = crowd(12);
		expect(lookUpFew(few.ledger, few.index, KEY, all).places).toEqual(downFrom(11, 12));
		const many = crowd(13);
		const found = lookUpFew(many.ledger, many.index, KEY, all);
		expect(found.places).toEqual([]);
		expect(isCrowded(found)).toBe(true);
	});
});
