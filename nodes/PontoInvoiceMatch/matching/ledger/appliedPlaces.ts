import type { Ledger } from './ledger';

/** What is applied already: the places of the invoices by transaction id. */
export type Applied = ReadonlyMap<string, readonly number[]>;

/** Collects what earlier runs applied, from the invoices themselves; `writeId`: how this run writes the id of a transaction. */
export function collectApplied(ledger: Ledger, writeId: (id: string) => string): Applied {
	const applied = new Map<string, number[]>();
	ledger.invoices.forEach(({ appliedTransactionIds }, place) => {
		if (appliedTransactionIds.length === 0) return;
		for (const applies of appliedTransactionIds) {
			const id = writeId(applies);
			const places = applied.get(id);
			if (places === undefined) applied.set(id, [place]);
			else places.push(place);
		}
	});
	return applied;
}
