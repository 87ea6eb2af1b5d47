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
	few.splice(at, 0, item);
	if (few.length > most) few.pop();
}
