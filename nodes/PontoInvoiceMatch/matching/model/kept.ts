const NOTHING: never[] = [];

/** The same values to be kept for long: an array that was pushed to, or filtered, has room for sixteen more. */
export const kept = <Item>(items: Item[]): Item[] => (items.length === 0 ? NOTHING : items.slice());
