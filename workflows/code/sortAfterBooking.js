import { decisionRow } from './markPaid/decisions.js';
import { groupBy, idsIn, rowsOf } from './markPaid/rows.js';

/**
 * What to do once Mark Paid has run: write down what it booked, take it off the list or say what is left of it,
 * and look again at each row that it did not change.
 */
export function sortAfterBooking({ $ }) {
	const changed = groupBy(rowsOf($, 'Mark Paid'), ({ id }) => String(id));
	const isBooked = ({ invoiceId, transactionId }) =>
		(changed.get(invoiceId) ?? []).some((row) =>
			idsIn(row.appliedTransactionIds).includes(transactionId),
		);
	const asked = $('Claimed')
		.all()
		.map(({ json }) => json);
	const payments = [...groupBy(asked, ({ transactionId }) => transactionId).values()];
	const whole = payments.filter((bookings) => bookings.every(isBooked)).map(([first]) => first);
	const left = whole.filter(({ claim, afterwards }) => claim && afterwards);
	const settled = whole.filter(({ claim, afterwards }) => claim && !afterwards);
	return [
		...asked
			.filter(isBooked)
			.map((booking) => ({ do: 'remember', ...decisionRow('booked', booking, 'workflow') })),
		...left.map(({ afterwards }) => ({ do: 'review', ...afterwards })),
		...settled.map(({ transactionId }) => ({ do: 'clear', transactionId })),
		...asked.filter((booking) => !isBooked(booking)).map((booking) => ({ ...booking, do: 'look' })),
	].map((json) => ({ json }));
}
