import { notPreparedYet } from './once/asked.js';

/** The bookings whose first request was lost. */
export function keepNotPreparedYet({ $ }) {
	return notPreparedYet($).map((json) => ({ json }));
}
