import { SYSTEM } from './system.js';
import { lookAt } from './once/asked.js';

/** The bookings with what the books say about their invoices before anything is sent. */
export function booksLook({ $ }) {
	return lookAt($, SYSTEM).map((json) => ({ json }));
}
