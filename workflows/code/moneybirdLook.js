import { MONEYBIRD } from './moneybird/moneybird.js';
import { lookAt } from './once/asked.js';

/** The bookings with what Moneybird says about their invoices before anything is sent. */
export function moneybirdLook({ $ }) {
	return lookAt($, MONEYBIRD).map((json) => ({ json }));
}
