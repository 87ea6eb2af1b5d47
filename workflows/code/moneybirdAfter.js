import { decisionBy, decisionRow, withPayment } from './markPaid/decisions.js';
import { MONEYBIRD } from './moneybird/moneybird.js';
import { readResults } from './once/asked.js';

/** Once Moneybird has answered: rows of `bookings` to finish, and what is written down in `decisions`. */
export function moneybirdAfter({ $ }) {
	const results = $('Look').isExecuted ? readResults($, MONEYBIRD) : [];
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
