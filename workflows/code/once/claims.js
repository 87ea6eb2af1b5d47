/** So long a request may be under way: whoever finds an older claim asks the books and goes on. */
const REQUEST_MS = 10 * 60_000;

/**
 * Why a booking that was claimed is not ours to send, in a sentence; undefined where it is. Of two claims at once the
 * first in the table counts. `rows` are all rows of `bookings` with its key, ours among them.
 */
export function reasonNotOurs({ claim, claimedAt, decidedBy }, rows) {
	const ours = rows.find((row) => row.claim === claim);
	if (ours === undefined) return 'it could not be claimed in the table bookings';
	const others = rows.filter((row) => row.claim !== claim);
	const isBefore = (row) => Number(row.id) < Number(ours.id);
	const isUnderWay = ({ claimedAt: since }) =>
		Date.parse(claimedAt) - Date.parse(since) < REQUEST_MS;
	if (others.some((row) => row.status === 'sending' && isBefore(row) && isUnderWay(row))) {
		return 'another run is booking it, or did not hear what became of it. The next sweep looks again';
	}
	if (others.some(({ status }) => status === 'unclear')) {
		return 'it may be booked already, which could not be seen: look there, and set its row in bookings to booked or refused';
	}
	const booked = others.find(({ status }) => status === 'booked');
	if (booked === undefined) return undefined;
	if (booked.finishedAt >= claimedAt) return 'another run has booked it meanwhile';
	// A person may book again what somebody took out; the workflow never does.
	return decidedBy === 'workflow'
		? `it was booked before (payment ${booked.remoteId}) and was taken out since`
		: undefined;
}
