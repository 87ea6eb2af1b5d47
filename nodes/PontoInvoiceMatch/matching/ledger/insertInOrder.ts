/**
 * Puts something at its place in a short sorted list that keeps only its first few, each once. Made for lists of a
 * dozen: sorting each of them as a whole would cost more than all that is looked up for it.
 */
export function insertInOrder<Item>(
	few: Item[],
	item: Item,
	compare: (one: Item, other: Item) => number,
	most: number,
): void {
	let at = few.length;
	for (; at > 0; at -= 1) {
		const before = few[at - 1];
		if (before === undefined || compare(item, before) >= 0) break;
	}
	if (at >= most || few[at - 1] === item) return;
	if (few.length < most) few.push(item);
	// Moved one by one: to splice makes a list of what it takes out, even of nothing.
	for (let to = few.length - 1; to > at; to -= 1) {
		const moved = few[to - 1];
		if (moved !== undefined) few[to] = moved;
	}
	few[at] = item;
}
