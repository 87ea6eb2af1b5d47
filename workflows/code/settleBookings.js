import { settlePayments } from './book/settle.js';
import { bookWords } from './book/words.js';
import { groupBy, idsIn, rowsOf } from './markPaid/rows.js';
import { amountIn } from './markPaid/words.js';

/** What became of payments that were booked in the table `invoices`: an update that applied is a booking. */
export function settleBookings({ $ }) {
	const words = bookWords($);
	const rows = groupBy(
		['Mark Paid', 'Look Again'].flatMap((name) => rowsIf($, name)),
		({ id }) => String(id),
	);
	return settlePayments($, (allocation) => {
		const now = rows.get(allocation.invoiceId) ?? [];
		const isBooked = now.some((row) =>
			idsIn(row.appliedTransactionIds).includes(allocation.transactionId),
		);
		const reasons = isBooked ? [] : [reasonOf(allocation, now.at(-1), words)];
		return { isBooked, isStale: !isBooked, reasons };
	});
}

const rowsIf = ($, name) => ($(name).isExecuted ? rowsOf($, name) : []);

function reasonOf(allocation, row, words) {
	const { invoiceNumber, allocatedAmount, currency, openAmountBefore, evidence } = allocation;
	const money = (amount) => amountIn(words, amount, currency);
	const wanted = words.notBookedOn(money(allocatedAmount), invoiceNumber, evidence);
	if (row === undefined) return words.rowGone(wanted);
	return row.openAmount === undefined
		? words.rowChanged(wanted)
		: words.rowChangedFrom(wanted, money(openAmountBefore), money(row.openAmount));
}
