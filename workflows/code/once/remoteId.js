import { all } from './answers.js';
import { bookingKey } from './mark.js';

/** What the table `bookings` calls the payment in the books; undefined where it does not know. */
export function remoteIdIn($) {
	const key = bookingKey($('Asked').first().json);
	const rows = all($, 'Booked Before').filter((row) => row.key === key && row.status === 'booked');
	return rows.at(-1)?.remoteId || undefined;
}
