import { SYSTEM } from './system.js';
import { prepared } from './once/asked.js';

/** The requests that register payments, for the bookings that the books have prepared. */
export function booksPrepared({ $ }) {
	return prepared($, SYSTEM).map((json) => ({ json }));
}
