/** More invoices than this are not searched: too many sums fit by chance. */
export const MAX_SUBSET_SIZE = 12;

/**
 * The sets of at least two amounts that add up to a total, as their positions: at most two, because a second one
 * already shows that the first says nothing. Searches the first dozen amounts.
 *
 * @example findSubsets([100, 200, 150], 250) // [[0, 2]]
 */
export function findSubsets(amounts: readonly number[], total: number): readonly number[][] {
	const searched = amounts.slice(0, MAX_SUBSET_SIZE);
	const most = new Array<number>(searched.length + 1).fill(0);
	const least = new Array<number>(searched.length + 1).fill(0);
	for (let at = searched.length - 1; at >= 0; at -= 1) {
		const amount = searched[at] ?? 0;
		most[at] = (most[at + 1] ?? 0) + Math.max(0, amount);
		least[at] = (least[at + 1] ?? 0) + Math.min(0, amount);
	}
	const found: number[][] = [];
	const chosen: number[] = [];
	const search = (at: number, left: number): void => {
		if (found.length > 1 || left > (most[at] ?? 0) || left < (least[at] ?? 0)) return;
		const amount = searched[at];
		if (amount === undefined) {
			if (chosen.length > 1) found.push([...chosen]);
			return;
		}
		chosen.push(at);
		search(at + 1, left - amount);
		chosen.pop();
		search(at + 1, left);
	};
	search(0, total);
	return found;
}
