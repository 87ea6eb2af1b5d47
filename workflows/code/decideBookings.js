import { AUTOMATIC, flat, guarded, supersededPlans } from './markPaid/bookings.js';
import { findRests, findTakenBack, findUnwritten, readBooks, readMatch } from './markPaid/books.js';
import { claimsOf, newClaim } from './markPaid/claims.js';
import { decisionRow } from './markPaid/decisions.js';
import { reasonToHold } from './markPaid/hold.js';
import { findSettled } from './markPaid/review.js';
import { ToReview } from './markPaid/toReview.js';

/**
 * What is to be done with what Match found, as items with `do`: put before a person (review), written down
 * before and after (remember), claimed (claim), booked (book), taken off the list (clear). A person's word and
 * a booking that broke off come first.
 */
export function decideBookings({ $ }) {
	const books = readBooks($);
	const match = readMatch($);
	const takenBack = findTakenBack(books);
	const rests = findRests(books, match.paidOf);
	const bookable = [...match.paidOf].filter(
		([id]) => reasonToHold(id, books, takenBack) === undefined,
	);
	const bookings = [
		...bookable.flatMap(([, allocations]) => allocations),
		...rests.filter(({ canBook }) => canBook).map(({ booking }) => booking),
	];

	const toReview = new ToReview(books, match, takenBack);
	toReview.addTakenBack();
	toReview.addHeld();
	toReview.addOverpaid(bookable);
	toReview.addRests(rests);
	toReview.addAmbiguous(rests);
	toReview.addUnmatched();

	const claims = claimsOf(bookings, books, newClaim());
	const inHand = new Set([
		...bookings.map(({ transactionId }) => transactionId),
		...rests.map(({ row }) => row.transactionId),
		...toReview.rows.keys(),
	]);
	return [
		...toReview.changed(claims).map((row) => ({ do: 'review', ...row })),
		...[
			...takenBack.map(({ row }) => decisionRow('undone', row, 'person')),
			...findUnwritten(books).map((row) => decisionRow('booked', row, 'table')),
			...plansOf(bookable, books),
		].map((row) => ({ do: 'remember', ...row })),
		...[...claims.values()].map((claim) => ({ do: 'claim', ...claim })),
		...guarded(bookings, books).map((booking) => ({
			do: 'book',
			...booking,
			claim: claims.get(booking.transactionId)?.claim ?? '',
			// A payment that is claimed says afterwards what is left of it.
			afterwards: claims.has(booking.transactionId)
				? (toReview.rows.get(booking.transactionId) ?? null)
				: null,
			transaction: toReview.transactionOf(booking.transactionId),
		})),
		...findSettled(books, inHand).map(({ transactionId }) => ({ do: 'clear', transactionId })),
	].map((json) => ({ json }));
}

/** A payment of several invoices is written down before its first booking. */
function plansOf(bookable, books) {
	return bookable.flatMap(([id, allocations]) => [
		...supersededPlans(id, allocations, books),
		...(allocations.length > 1
			? allocations.map((allocation) => decisionRow('planned', flat(allocation), AUTOMATIC))
			: []),
	]);
}
