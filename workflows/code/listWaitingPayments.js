import { openRows, paymentIn } from './desk/waiting.js';
import { rowsOf } from './markPaid/rows.js';

/** The payments that wait, for Match; one empty item when there is none. */
export function listWaitingPayments({ $ }) {
	const waiting = openRows(rowsOf($, 'Review List')).map((row) => ({ json: paymentIn(row) }));
	return waiting.length > 0 ? waiting : [{ json: {} }];
}
