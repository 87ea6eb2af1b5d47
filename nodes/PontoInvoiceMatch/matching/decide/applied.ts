import { payablesAt } from '../ledger/payable';
import { ignore, review, type Draft } from '../model/draft';
import type { Run, Work } from './work';

/** A run that broke off between two invoices of one payment leaves the second to a person. */
export function decideApplied(
	{ ledger }: Run,
	{ reading }: Work,
	places: readonly number[],
): Draft {
	const numbers = places.flatMap((place) => ledger.invoices[place]?.number ?? []);
	const named = reading.mentions.flatMap(({ found }) => (found.size === 1 ? found.places : []));
	const missing = payablesAt(ledger, named).filter(({ place }) => !places.includes(place));
	if (missing.length === 0) return ignore({ code: 'already-booked', numbers });
	return review({
		code: 'booked-in-part',
		numbers,
		missing: missing.map(({ invoice }) => invoice.number),
	});
}
