import { reviewRow } from './markPaid/review.js';
import { groupBy, idsIn, rowsOf } from './markPaid/rows.js';

/** Puts before a person what Mark Paid did not book, unless another run has booked it meanwhile. */
export function sayWhatWasNotBooked({ $ }) {
	const rows = new Map(rowsOf($, 'Look Again').map((row) => [String(row.id), row]));
	const asked = $('What Next')
		.all(3)
		.map(({ json }) => json)
		.filter(({ invoiceId, transactionId }) => {
			const applied = idsIn(rows.get(invoiceId)?.appliedTransactionIds);
			return !applied.includes(transactionId);
		});
	return [...groupBy(asked, ({ transactionId }) => transactionId)].map(([id, bookings]) => {
		const reasons = bookings.map((booking) => reasonOf(booking, rows.get(booking.invoiceId)));
		return { json: reviewRow('payment', id, bookings[0].transaction ?? {}, reasons) };
	});
}

function reasonOf({ invoiceNumber, allocatedAmount, currency, openAmountBefore, evidence }, row) {
	const wanted = `${allocatedAmount} ${currency} could not be booked on ${invoiceNumber} (${evidence})`;
	if (row === undefined) return `${wanted}: its row is no longer in the table invoices`;
	const now =
		row.openAmount === undefined ? '' : ` (open then ${openAmountBefore}, now ${row.openAmount})`;
	return `${wanted}: somebody changed its row meanwhile${now}. The next sweep looks at it again`;
}
