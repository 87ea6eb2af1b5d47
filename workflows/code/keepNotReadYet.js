import { notReadYet } from './once/asked.js';

/** The bookings whose invoices gave no answer the first time. */
export function keepNotReadYet({ $ }) {
	return notReadYet($).map((json) => ({ json }));
}
