import { isBooking } from '../markPaid/decisions.js';
import { isInHands, joinRows, keptTransaction } from '../markPaid/review.js';
import { minorOf } from './money.js';

/** The payment of a row of `review`, as the list kept it, or as far as its columns tell. */
export function paymentIn(row) {
	const kept = keptTransaction(row);
	const columns = {
		bookedOn: row.bookedOn,
		amount: row.amount,
		currency: row.currency,
		counterpartName: row.counterpartName,
		counterpartReference: row.counterpartIban,
		remittanceInformation: row.remittance,
	};
	return { ...(Object.keys(kept).length > 0 ? kept : columns), id: row.transactionId };
}

/** The rows that wait for anybody, one for each payment. */
export const openRows = (rows) =>
	joinRows(rows).rows.filter((row) => row.transactionId && !isInHands(row));

/** What a payment has left after what is written down as booked, in minor units; nothing where that is not known. */
export function leftOf(transaction, decisions) {
	const { currency } = transaction;
	const amount = minorOf(transaction.amountText ?? transaction.amount, currency);
	const given = decisions
		.filter(isBooking)
		.map(({ allocatedAmount }) => minorOf(allocatedAmount, currency));
	if (amount === undefined || given.includes(undefined)) return 0n;
	return given.reduce((left, each) => left - each, amount);
}
