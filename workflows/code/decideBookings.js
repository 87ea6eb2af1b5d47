import { AUTOMATIC, flat, guarded, proposal, supersededPlans } from './markPaid/bookings.js';
import { findRests, findTakenBack, findUnwritten, readBooks } from './markPaid/books.js';
import { decisionRow } from './markPaid/decisions.js';
import { reasonToHold } from './markPaid/hold.js';
import {
	isClaimed,
	isDismissed,
	keptTransaction,
	reviewRow,
	saysTheSame,
} from './markPaid/review.js';
import { groupBy, isPositive } from './markPaid/rows.js';

/**
 * What is to be done with what Match found, as items with `do`: put before a person (review), written down
 * before and after (remember), claimed (claim), booked (book), taken off the list (clear). A person's word and
 * a booking that broke off come first.
 */
export function decideBookings({ $ }) {
	const books = readBooks($);
	const [paid, ambiguous, unmatched] = [0, 1, 2].map((output) =>
		$('Match')
			.all(output)
			.map(({ json }) => json),
	);
	const transactions = new Map(
		[...paid, ...ambiguous, ...unmatched]
			.filter(({ transactionId }) => transactionId !== undefined)
			.map(({ transactionId, transaction }) => [transactionId, transaction]),
	);
	const paidOf = groupBy(paid, ({ transactionId }) => transactionId);
	const takenBack = findTakenBack(books);
	const rests = findRests(books, paidOf);

	const reviews = new Map();
	const remembered = [...takenBack.map(({ row }) => decisionRow('undone', row, 'person'))];
	const bookings = [];
	const put = (about, id, transaction, reasons, candidates) => {
		if (isDismissed(books.waiting.get(id)) || isClaimed(books.waiting.get(id))) return;
		reviews.set(id, reviewRow(about, id, transaction, reasons, candidates));
	};
	const transactionOf = (id) =>
		transactions.get(id) ?? keptTransaction(books.waiting.get(id) ?? {});

	remembered.push(...findUnwritten(books).map((row) => decisionRow('booked', row, 'table')));
	for (const { row, isElsewhere } of takenBack) {
		if (isElsewhere) continue;
		put('undone', row.transactionId, transactionFor(row, transactionOf), [
			`The booking on ${row.invoiceNumber ?? row.invoiceId} was taken back by hand: it is not booked again`,
		]);
	}
	for (const [id, allocations] of paidOf) {
		const held = reasonToHold(id, books, takenBack);
		if (held === 'person') continue;
		if (held !== undefined) {
			put(held.about, id, transactionOf(id), [held.reason, ...proposal(allocations)]);
			continue;
		}
		remembered.push(...supersededPlans(id, allocations, books));
		if (allocations.length > 1) {
			remembered.push(
				...allocations.map((allocation) => decisionRow('planned', flat(allocation), AUTOMATIC)),
			);
		}
		bookings.push(...allocations);
		const [{ unallocatedAmount, currency }] = allocations;
		if (isPositive(unallocatedAmount)) {
			const numbers = allocations.map(({ invoiceNumber }) => invoiceNumber).join(', ');
			put('overpayment', id, transactionOf(id), [
				`Paid too much: ${unallocatedAmount} ${currency} is left after ${numbers}. Pay it back or keep it for another invoice, then tick handled`,
			]);
		}
	}
	for (const rest of rests) {
		const row = books.waiting.get(rest.row.transactionId);
		if (isDismissed(row) || isClaimed(row)) continue;
		if (rest.canBook) bookings.push(rest.booking);
		else {
			put('rest', rest.row.transactionId, transactionFor(rest.row, transactionOf), [
				`${rest.row.allocatedAmount} ${rest.row.currency} of this payment was meant for ${rest.row.invoiceNumber}, which has changed since: decide what it pays`,
			]);
		}
	}
	for (const { transactionId: id, transaction, reasons, candidates } of ambiguous) {
		const held = reasonToHold(id, books, takenBack);
		if (held === 'person' || books.booked.has(id)) continue;
		put(
			held?.about ?? 'payment',
			id,
			transaction,
			[...(held ? [held.reason] : []), ...reasons],
			candidates,
		);
	}
	for (const { transactionId: id, outcome, transaction, reasons } of unmatched) {
		if (id === undefined || outcome !== 'unmatched' || books.booked.has(id)) continue;
		if (!isPositive(transaction.amountText ?? transaction.amount)) continue;
		const held = reasonToHold(id, books, takenBack);
		if (held === 'person') continue;
		put(held?.about ?? 'payment', id, transaction, [...(held ? [held.reason] : []), ...reasons]);
	}

	const claim = newClaim();
	const claims = new Map();
	const inHand = new Set(bookings.map(({ transactionId }) => transactionId));
	for (const id of inHand) {
		const row = books.waiting.get(id);
		if (row) claims.set(id, { transactionId: id, statusRead: row.status ?? '', claim });
	}
	const unfinished = new Set(rests.map(({ row }) => row.transactionId));
	const settled = [...books.waiting.values()].filter(
		(row) =>
			row.about !== 'overpayment' &&
			!isDismissed(row) &&
			!isClaimed(row) &&
			books.booked.has(row.transactionId) &&
			!inHand.has(row.transactionId) &&
			!unfinished.has(row.transactionId) &&
			!reviews.has(row.transactionId),
	);
	const changed = [...reviews.values()].filter(
		(row) =>
			!claims.has(row.transactionId) && !saysTheSame(books.waiting.get(row.transactionId), row),
	);
	// A payment that is claimed for booking says afterwards what is left of it.
	const afterwards = new Map(
		[...reviews].filter(([id]) => claims.has(id)).map(([id, row]) => [id, row]),
	);
	return [
		...changed.map((row) => ({ do: 'review', ...row })),
		...remembered.map((row) => ({ do: 'remember', ...row })),
		...[...claims.values()].map((claim) => ({ do: 'claim', ...claim })),
		...guarded(bookings, books).map((booking) => ({
			do: 'book',
			...booking,
			claim: claims.get(booking.transactionId)?.claim ?? '',
			afterwards: afterwards.get(booking.transactionId) ?? null,
			transaction: transactionOf(booking.transactionId),
		})),
		...settled.map(({ transactionId }) => ({ do: 'clear', transactionId })),
	].map((json) => ({ json }));
}

const transactionFor = (row, transactionOf) => {
	const known = transactionOf(row.transactionId);
	if (Object.keys(known).length > 0) return known;
	return {
		bookedOn: row.bookedOn,
		currency: row.currency,
		counterpartName: row.counterpartName,
		counterpartReference: row.counterpartIban,
	};
};

const newClaim = () =>
	`claim ${new Date().toISOString()} ${Math.random().toString(36).slice(2, 10)}`;
