import { SYSTEM } from './system.js';
import { keepOurs } from './once/asked.js';

/** The bookings that were claimed, those of another run with the reason in `refused`. */
export function booksOurs({ $ }) {
	return keepOurs($, SYSTEM).map((json) => ({ json }));
}
