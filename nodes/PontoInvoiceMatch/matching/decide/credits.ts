import { isPartGiven } from './given';
import type { Work } from './work';

/** Finds the credits that a returned payment may have been; each amount is gone through once. */
export function creditsByAmount(works: readonly Work[]): (returned: Work) => readonly Work[] {
	let byAmount: ReadonlyMap<number, readonly Work[]> | undefined;
	return ({ transaction }) => {
		byAmount ??= groupByAmount(works);
		const credits = byAmount.get(-transaction.amountMinor) ?? [];
		return credits.filter(
			({ transaction: credit }) =>
				credit.currency === transaction.currency &&
				credit.bookedOn <= transaction.bookedOn &&
				(!credit.counterpartIban ||
					!transaction.counterpartIban ||
					credit.counterpartIban === transaction.counterpartIban),
		);
	};
}

function groupByAmount(works: readonly Work[]): Map<number, Work[]> {
	const byAmount = new Map<number, Work[]>();
	for (const work of works) {
		const amountMinor =
			work.transaction.amountMinor + (isPartGiven(work.given) ? work.given.minor : 0);
		const same = byAmount.get(amountMinor);
		if (same === undefined) byAmount.set(amountMinor, [work]);
		else same.push(work);
	}
	return byAmount;
}
