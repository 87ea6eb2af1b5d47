import { paymentsToBook } from './markPaid/bookings.js';
import { findRests, findTakenBack, findUnwritten, readBooks, readMatch } from './markPaid/books.js';
import { decisionRow } from './markPaid/decisions.js';
import { reasonToHold } from './markPaid/hold.js';
import { findSettled, findTwins } from './markPaid/review.js';
import { rowsOf } from './markPaid/rows.js';
import { ToReview } from './markPaid/toReview.js';
import { languageOfMatch } from './markPaid/words.js';

/**
 * What is to be done with what Match found, as items with `do`: put before a person (add, renew), booked by the
 * workflow Book (book), written down (remember), taken off the list (clear). A person's word and a booking that
 * broke off come first.
 */
export function decideBookings({ $ }) {
	const books = readBooks($, rowsOf($, 'All Invoices'), languageOfMatch($));
	const match = readMatch($);
	const takenBack = findTakenBack(books);
	const rests = findRests(books, match.paidOf);
	const bookable = [...match.paidOf].filter(
		([id]) => reasonToHold(id, books, takenBack) === undefined,
	);
	const bookings = bookable.flatMap(([, allocations]) => allocations);
	const bookableRests = rests.filter(({ canBook }) => canBook).map(({ booking }) => booking);

	const toReview = new ToReview(books, match, takenBack);
	toReview.addTakenBack();
	toReview.addHeld();
	toReview.addOverpaid(bookable);
	toReview.addRests(rests);
	toReview.addLeft(rests);
	toReview.addAmbiguous(rests);
	toReview.addUnmatched();

	const payments = paymentsToBook(
		[...bookings, ...bookableRests],
		books,
		(id) => toReview.transactionOf(id),
		(id) => toReview.rows.get(id),
	);
	const inHand = new Set([
		...payments.map(({ payment }) => payment.transactionId),
		...rests.map(({ row }) => row.transactionId),
		...toReview.rows.keys(),
	]);
	return [
		...toReview.changed(payments).map(({ statusRead, ...row }) => ({
			do: statusRead === null ? 'add' : 'renew',
			statusRead,
			...row,
		})),
		...payments.map((payment) => ({ do: 'book', ...payment })),
		...[
			...takenBack.map(({ row }) => decisionRow('undone', row, 'person')),
			...findUnwritten(books),
		].map((row) => ({ do: 'remember', ...row })),
		...findSettled(books, inHand).map(({ transactionId }) => ({ do: 'clear', transactionId })),
		...findTwins(books).map(({ transactionId, id }) => ({ do: 'clear', transactionId, rowId: id })),
	].map((json) => ({ json }));
}
