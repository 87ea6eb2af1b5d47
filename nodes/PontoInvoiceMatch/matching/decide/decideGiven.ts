import { invoiceAt } from '../ledger/payable';
import { ignore, review, type Draft } from '../model/draft';
import { refusalOf } from '../past/paymentPast';
import { numberOf, type Given } from './given';
import type { Run, Work } from './work';

/** Decides a payment of which nothing is left, or not surely something; undefined where a known amount is left. */
export function decideGiven(run: Run, work: Work, given: Given): Draft | undefined {
	const { places, bookings, minor, isKnown, isUnclear, foreign } = given;
	if (!isKnown) return decideApplied(run, work, places);
	if (foreign !== undefined) return review({ code: 'given-in-other-currency', currency: foreign });
	const numbers = bookings.map((row) => numberOf(run.ledger, row));
	if (isUnclear) {
		const { currency } = work.transaction;
		return review({ code: 'given-sum-unclear', numbers, given: { minor, currency } });
	}
	if (bookings.length === 0 || work.transaction.amountMinor > 0) return undefined;
	return ignore({ code: 'already-booked', numbers });
}

/** A run that broke off between two invoices of one payment leaves the second to a person. */
function decideApplied({ ledger }: Run, { reading, past }: Work, places: readonly number[]): Draft {
	const numbers = places.flatMap((place) => invoiceAt(ledger, place)?.number ?? []);
	const named = reading.mentions.flatMap(({ found }) => (found.size === 1 ? found.places : []));
	// Whatever else this run books: what came into it open.
	const missing = named.flatMap((place) => {
		const invoice = invoiceAt(ledger, place);
		if (invoice === undefined || invoice.openMinor === 0 || places.includes(place)) return [];
		return refusalOf(past, invoice) === undefined ? [invoice.number] : [];
	});
	if (missing.length === 0) return ignore({ code: 'already-booked', numbers });
	return review({ code: 'booked-in-part', numbers, missing });
}
