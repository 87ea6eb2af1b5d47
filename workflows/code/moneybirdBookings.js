import { MONEYBIRD } from './moneybird/moneybird.js';
import { askFor } from './once/asked.js';

/** The bookings that are asked for, each with its requests to Moneybird or the reason why it is not booked. */
export function moneybirdBookings({ $ }) {
	return askFor($, MONEYBIRD).map((json) => ({ json }));
}
