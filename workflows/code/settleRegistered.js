import { readRegistered } from './book/registered.js';
import { settlePayments } from './book/settle.js';

/** What became of payments that were registered in BestInvoicing. */
export function settleRegistered({ $ }) {
	const registered = $('Mark Paid').isExecuted ? readRegistered($) : [];
	const keyOf = ({ transactionId, invoiceId }) => `${transactionId} ${invoiceId}`;
	const results = new Map(registered.map(({ booking, result }) => [keyOf(booking), result]));
	return settlePayments($, (allocation) => results.get(keyOf(allocation)));
}
