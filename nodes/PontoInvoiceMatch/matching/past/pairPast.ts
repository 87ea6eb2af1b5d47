import type { PastAllocation } from '../model/matchOptions';
import { earliestOf, isAfter, lastOf, latestOf } from './moments';

/** What became of one transaction and one invoice. */
export interface PairPast {
	/** Its bookings since a person last decided against it. */
	readonly bookings: readonly PastAllocation[];
	/** The latest of them, which tells the amount. */
	readonly given: PastAllocation | undefined;
	/** Whether they tell who pays for the customer. */
	readonly teaches: boolean;
	/** What a person decided against it, where that is his last word. */
	readonly against: PastAllocation | undefined;
	/** A booking of which nothing tells whether it came before or after a person rejected it. */
	readonly mayStand: PastAllocation | undefined;
	/** A booking that was begun, and of which nothing else is known. */
	readonly planned: PastAllocation | undefined;
	/** A row that nobody can read, and after which nothing was decided. */
	readonly unreadable: PastAllocation | undefined;
}

/**
 * Reads the rows of one transaction and one invoice, in whatever order they come. The latest counts; where their times
 * are the same or not known, what speaks against the booking. `takenBack` took back all bookings of the transaction.
 */
export function readPairPast(
	rows: readonly PastAllocation[],
	takenBack: PastAllocation | undefined,
): PairPast {
	const { booked, planned, dropped, rejected, undone, unreadable } = byDecision(rows);
	const refused = lastOf([...rejected, ...undone], latestOf);
	const isStanding = (row: PastAllocation) =>
		[refused, takenBack].every((word) => word === undefined || isAfter(row, word));
	const bookings = booked.filter(isStanding);
	const given = lastOf(bookings, earliestOf);
	const against = refused ?? ofPair(takenBack, booked);
	// What was undone had been booked before.
	const isRejectedOnly = refused !== undefined && undone.length === 0 && takenBack === undefined;
	const notBefore = booked.filter((row) => !rejected.some((word) => isAfter(word, row)));
	const plan = lastOf(planned.filter(isStanding), earliestOf);
	const lapse = lastOf(dropped, latestOf);
	const unread = lastOf(unreadable, latestOf);
	const readable = [...booked, ...rejected, ...undone];
	return {
		bookings,
		given,
		teaches: isTeaching(bookings),
		against: given === undefined ? against : undefined,
		mayStand: given === undefined && isRejectedOnly ? lastOf(notBefore, earliestOf) : undefined,
		planned:
			plan !== undefined && given === undefined && (lapse === undefined || isAfter(plan, lapse))
				? plan
				: undefined,
		unreadable:
			unread !== undefined && readable.some((row) => isAfter(row, unread)) ? undefined : unread,
	};
}

function byDecision(rows: readonly PastAllocation[]) {
	const of = (wanted: PastAllocation['decision']) =>
		rows.filter(({ decision }) => decision === wanted);
	return {
		booked: of(undefined),
		planned: of('planned'),
		dropped: of('dropped'),
		rejected: of('rejected'),
		undone: of('undone'),
		unreadable: of('unreadable'),
	};
}

/** What took back all of a transaction, as said of one of its invoices. */
function ofPair(
	takenBack: PastAllocation | undefined,
	[booking]: readonly PastAllocation[],
): PastAllocation | undefined {
	if (takenBack === undefined || booking === undefined) return undefined;
	const { invoiceId, invoiceNumber } = booking;
	return { ...takenBack, invoiceId, invoiceNumber };
}

/** The last row that says it counts: one that says nothing does not take back what another said. */
function isTeaching(bookings: readonly PastAllocation[]): boolean {
	const said = bookings.filter(({ teachesPayer }) => teachesPayer !== undefined);
	const last = Math.max(...said.map(earliestOf));
	return said
		.filter((row) => earliestOf(row) === last)
		.every(({ teachesPayer }) => teachesPayer !== false);
}
