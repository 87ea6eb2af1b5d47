import { settlePayments } from './book/settle.js';
import { groupBy, idsIn, rowsOf } from './markPaid/rows.js';

/** What became of payments that were booked in the table `invoices`: an update that applied is a booking. */
export function settleBookings({ $ }) {
	const rows = groupBy(
		['Mark Paid', 'Look Again'].flatMap((name) => rowsIf($, name)),
		({ id }) => String(id),
	);
	return settlePayments($, (allocation) => {
		const now = rows.get(allocation.invoiceId) ?? [];
		const isBooked = now.some((row) =>
			idsIn(row.appliedTransactionIds).includes(allocation.transactionId),
		);
		const reasons = isBooked ? [] : [reasonOf(allocation, now.at(-1))];
		return { isBooked, isStale: !isBooked, reasons };
	});
}

const rowsIf = ($, name) => ($(name).isExecuted ? rowsOf($, name) : []);

function reasonOf({ invoiceNumber, allocatedAmount, currency, openAmountBefore, evidence }, row) {
	const wanted = `${allocatedAmount} ${currency} could not be booked on ${invoiceNumber} (${evidence})`;
	if (row === undefined) return `${wanted}: its row is no longer in the table invoices`;
	const now =
		row.openAmount === undefined ? '' : ` (open then ${openAmountBefore}, now ${row.openAmount})`;
	return `${wanted}: somebody changed its row meanwhile${now}. The next sweep looks at it again`;
}
