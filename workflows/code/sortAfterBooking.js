import { decisionBy, decisionRow, withPayment } from './markPaid/decisions.js';
import { groupBy, idsIn, rowsOf } from './markPaid/rows.js';

/** Once Mark Paid has run: write down what it booked, look again at each row that it did not change. */
export function sortAfterBooking({ $ }) {
	const changed = groupBy(rowsOf($, 'Mark Paid'), ({ id }) => String(id));
	const isBooked = ({ invoiceId, transactionId }) =>
		(changed.get(invoiceId) ?? []).some((row) =>
			idsIn(row.appliedTransactionIds).includes(transactionId),
		);
	return $('Tasks')
		.all(2)
		.map(({ json }) => ({ json: isBooked(json) ? written(json) : { ...json, do: 'look' } }));
}

/** A row of `decisions` as it stands, so without `do`. */
const written = (booking) =>
	decisionRow(decisionBy(booking.decidedBy), withPayment(booking, booking), booking.decidedBy);
