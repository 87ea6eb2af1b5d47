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

/** Adds an item. */
export function gather<Item>(gathered: Gathered<Item>, item: Item): void {
	gathered.items[gathered.count] = item;
	gathered.count += 1;
}

/** What was gathered, to be kept; the next list begins. */
export function takeGathered<Item>(gathered: Gathered<Item>): Item[] {
	const taken = gathered.items.slice(0, gathered.count);
	gathered.count = 0;
	return taken;
}
