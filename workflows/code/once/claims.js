import { say } from './say.js';

/** So long a request may be under way, where many wait their turn: whoever finds an older claim asks the books and goes on. */
const REQUEST_MS = 30 * 60_000;

/**
 * Why a booking that was claimed is not ours to send, in a sentence; undefined where it is. Of two claims at once the
 * first in the table counts. `rows` are all rows of `bookings` with its key, ours among them.
 */
export function reasonNotOurs({ claim, claimedAt, decidedBy }, rows) {
	const ours = rows.find((row) => row.claim === claim);
	if (ours === undefined) return say('notClaimed');
	const others = rows.filter((row) => row.claim !== claim);
	const isBefore = (row) => Number(row.id) < Number(ours.id);
	const isUnderWay = ({ claimedAt: since }) =>
		Date.parse(claimedAt) - Date.parse(since) < REQUEST_MS;
	if (others.some((row) => row.status === 'sending' && isBefore(row) && isUnderWay(row))) {
		return say('otherRunSends');
	}
	if (others.some(({ status }) => status === 'unclear')) {
		return say('mayBeThere');
	}
	const booked = others.find(({ status }) => status === 'booked');
	if (booked === undefined) return undefined;
	if (booked.finishedAt >= claimedAt) return say('otherRunBooked');
	// A person may book again what somebody took out; the workflow never does.
	return decidedBy === 'workflow' ? say('takenOut', booked.remoteId) : undefined;
}
