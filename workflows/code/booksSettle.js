import { settlePayments } from './book/settle.js';
import { SYSTEM } from './system.js';
import { bookingKey } from './once/mark.js';
import { readResults } from './once/results.js';

/** What became of payments that were registered in the books. */
export function booksSettle({ $ }) {
	const results = $('Look').isExecuted ? readResults($, SYSTEM) : [];
	const byKey = new Map(results.map((result) => [result.booking.key, result]));
	return settlePayments($, (allocation) => byKey.get(bookingKey(allocation)));
}
