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
	while (at > 0 && compare(item, few[at - 1]) < 0) at -= 1;
	if (at >= most || few[at - 1] === item) return;
	few.push(item);
	for (let last = few.length - 1; last > at; last -= 1) few[last] = few[last - 1];
	few[at] = item;
	if (few.length > most) few.pop();
}
