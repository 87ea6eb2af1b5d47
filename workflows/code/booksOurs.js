import { keepOurs } from './once/asked.js';

/** The bookings that were claimed, those of another run with the reason in `refused`. */
export function keepOurBookings({ $ }) {
	return keepOurs($).map((json) => ({ json }));
}
