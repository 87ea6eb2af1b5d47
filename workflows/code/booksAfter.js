import { decisionBy, decisionRow, withPayment } from './markPaid/decisions.js';
import { SYSTEM } from './system.js';
import { readResults } from './once/results.js';

/** Once the books have answered: rows of `bookings` to finish, and what is written down in `decisions`. */
export function booksAfter({ $ }) {
	const results = $('Look').isExecuted ? readResults($, SYSTEM) : [];
	const finished = results.filter(({ status }) => status !== undefined);
	const booked = results.filter(({ isBooked }) => isBooked);
	return [
		...finished.map(({ booking, status, remoteId, reasons }) => ({
			do: 'finish',
			key: booking.key,
			status,
			remoteId: remoteId ?? '',
			finishedAt: new Date().toISOString(),
			note: reasons.join('; '),
		})),
		...booked.map(({ booking, bookedAmount }) => ({
			do: 'remember',
			...decisionRow(
				decisionBy(booking.decidedBy),
				{ ...withPayment(booking, booking), allocatedAmount: bookedAmount },
				booking.decidedBy,
			),
		})),
	].map((json) => ({ json }));
}
