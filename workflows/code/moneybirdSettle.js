import { settlePayments } from './book/settle.js';
import { MONEYBIRD } from './moneybird/moneybird.js';
import { bookingKey, readResults } from './once/asked.js';

/** What became of payments that were registered in Moneybird. */
export function moneybirdSettle({ $ }) {
	const results = $('Look').isExecuted ? readResults($, MONEYBIRD) : [];
	const byKey = new Map(results.map((result) => [result.booking.key, result]));
	return settlePayments($, (allocation) => byKey.get(bookingKey(allocation)));
}
