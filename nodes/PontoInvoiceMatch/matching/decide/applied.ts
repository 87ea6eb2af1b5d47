import { ignore, review, type Draft } from '../model/draft';
import type { Run, Work } from './work';

/** What is applied already: the places of the invoices by transaction id. */
export type Applied = ReadonlyMap<string, readonly number[]>;

/** Collects what earlier runs applied, from the invoices themselves. */
export function collectApplied({ ledger }: Run): Applied {
	const applied = new Map<string, number[]>();
	for (let place = 0; place < ledger.invoices.length; place += 1) {
		const { appliedTransactionIds } = ledger.invoices[place];
		if (appliedTransactionIds.length === 0) continue;
		for (const id of appliedTransactionIds) {
			const places = applied.get(id);
			if (places === undefined) applied.set(id, [place]);
			else places.push(place);
		}
	}
	return applied;
}

/** A run that broke off between two invoices of one payment leaves the second to a person. */
export function decideApplied(
	{ ledger }: Run,
	{ reading }: Work,
	places: readonly number[],
): Draft {
	const numbers = places.map((place) => ledger.invoices[place].number).join(', ');
	const missing = reading.mentions
		.flatMap(({ found }) => (found.size === 1 ? found.places : []))
		.filter(
			(place) =>
				place < ledger.invoices.length && ledger.open[place] !== 0 && !places.includes(place),
		);
	if (missing.length === 0) return ignore(`Already booked on ${numbers}`);
	const others = missing.map((place) => ledger.invoices[place].number).join(', ');
	return review(
		`Already booked on ${numbers}, but it also names ${others}: check whether an earlier run broke off`,
	);
}
