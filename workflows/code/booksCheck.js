import { SYSTEM } from './system.js';
import { checkForBooking } from './once/checkTables.js';

/** The tables by id, and what they or the settings for the books lack. */
export function booksCheck({ $ }) {
	return [{ json: checkForBooking($, SYSTEM) }];
}
