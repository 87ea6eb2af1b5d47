import { SYSTEM } from './system.js';
import { askFor } from './once/asked.js';

/** The bookings that are asked for, each with its requests to the books or the reason why it is not booked. */
export function booksBookings({ $ }) {
	return askFor($, SYSTEM).map((json) => ({ json }));
}
