/**
 * A list that is gathered again and again. An array that was pushed to has room for sixteen more: decisions are kept,
 * and keep only arrays that have none.
 */
export interface Gathered<Item> {
	readonly items: Item[];
	count: number;
}

/** Nothing gathered yet. */
export const createGathered = <Item>(): Gathered<Item> => ({ items: [], count: 0 });

/** The same with nothing in it, whatever a run that broke off has left there. */
export function begun<Item>(gathered: Gathered<Item>): Gathered<Item> {
	gathered.count = 0;
	return gathered;
}

/** Adds an item. */
export function gather<Item>(gathered: Gathered<Item>, item: Item): void {
	gathered.items[gathered.count] = item;
	gathered.count += 1;
}

/** What was gathered, to be kept. */
export const takeGathered = <Item>({ items, count }: Gathered<Item>): Item[] =>
	items.slice(0, count);
