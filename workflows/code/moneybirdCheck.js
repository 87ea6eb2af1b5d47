import { MONEYBIRD } from './moneybird/moneybird.js';
import { checkForBooking } from './once/checkTables.js';

/** The tables by id, and what they or the settings for Moneybird lack. */
export function moneybirdCheck({ $ }) {
	return [{ json: checkForBooking($, MONEYBIRD) }];
}
