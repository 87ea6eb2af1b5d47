import { paymentsToBook } from '../markPaid/bookings.js';
import { findRests, findTakenBack } from '../markPaid/books.js';
import { reasonToHold } from '../markPaid/hold.js';
import { ToReview } from '../markPaid/toReview.js';

/** The payments on the list that have become certain, and what a booking that broke off still owes, as Book takes them. */
export function certainPayments(books, match) {
	const takenBack = findTakenBack(books);
	const bookable = [...match.paidOf].filter(
		([id]) => reasonToHold(id, books, takenBack) === undefined,
	);
	const rests = findRests(books, match.paidOf);
	const toReview = new ToReview(books, match, takenBack);
	toReview.addOverpaid(bookable);
	toReview.addLeft(rests);
	const bookableRests = rests.filter(({ canBook }) => canBook).map(({ booking }) => booking);
	return paymentsToBook(
		[...bookable.flatMap(([, allocations]) => allocations), ...bookableRests],
		books,
		(id) => toReview.transactionOf(id),
		(id) => toReview.rows.get(id),
	);
}
