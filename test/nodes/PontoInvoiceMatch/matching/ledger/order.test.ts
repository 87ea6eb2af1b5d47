import {
	comparePlaces,
	createOrder,
	dueDayAt,
} from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/order';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { invoice } from '../examples';

const SOON = { dueDate: '2025-04-15' };
const LATE = { dueDate: '2025-04-30' };

/** The ids of invoices as the ledger orders them, in whatever order they came. */
function ordered(...differs: ReadonlyArray<Partial<OpenInvoice>>): readonly string[] {
	const invoices = differs.map((one, at) => invoice({ id: String(at), ...one }));
	const [forwards, backwards] = [invoices, [...invoices].reverse()].map((list) => {
		const order = createOrder(list);
		const places = list.map((_one, place) => place);
		return places
			.sort((one, other) => comparePlaces(order, one, other))
			.flatMap((place) => list[place]?.id ?? []);
	});
	expect(backwards).toEqual(forwards);
	return forwards ?? [];
}

describe('invoices are looked at', () => {
	it.each<[string, Array<Partial<OpenInvoice>>]>([
		['that is due first, whatever its id', [{ ...SOON, id: 'z' }, LATE]],
		['without a due date', [{ dueDate: undefined, id: 'z' }, SOON]],
		['that was issued first', [{ id: 'z', issueDate: '2025-03-01' }, { issueDate: '2025-03-02' }]],
		['without a date of issue', [{ id: 'z', issueDate: undefined }, { issueDate: '2025-03-02' }]],
		['with the smaller id', [{ id: '1' }, { id: '2' }]],
	])('beginning with the one %s', (_which, [first = {}, other = {}]) =>
		expect(ordered(first, { id: 'other', ...other })[0]).toBe(first.id),
	);
});

it('known references stand behind the invoices, in the order in which they came', () => {
	const order = createOrder([invoice(LATE), invoice({ dueDate: undefined })]);
	const places = [3, 1, 2, 0].sort((one, other) => comparePlaces(order, one, other));
	expect(places.slice(2)).toEqual([2, 3]);
	for (const place of [0, 1]) expect(comparePlaces(order, 2, place)).toBeGreaterThan(0);
	for (const place of [0, 1]) expect(comparePlaces(order, place, 2)).toBeLessThan(0);
});

it('the day an invoice is due is read once, and is none without a date', () => {
	const order = createOrder([invoice(SOON), invoice(LATE), invoice({ dueDate: undefined })]);
	expect(dueDayAt(order, 1) - dueDayAt(order, 0)).toBe(15);
	expect(dueDayAt(order, 1) - dueDayAt(order, 0)).toBe(15);
	expect(dueDayAt(order, 2)).toBeNaN();
	expect(dueDayAt(order, 3)).toBeNaN();
});
