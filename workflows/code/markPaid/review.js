import { isClaimed } from './claims.js';
import { isBooking, isWhollyBooked } from './decisions.js';
import { groupBy } from './rows.js';

/** Whether a person said that nothing more is to be done about this payment. */
export const isDismissed = (row) =>
	row !== undefined && (row.handled === true || /^(done|dismissed)/.test(row.status ?? ''));

/** Whether it is a person's: somebody is deciding on it, or is done with it. */
export const isInHands = (row) => isDismissed(row) || isClaimed(row);

/**
 * The rows of `review`, one for each payment: two runs that found it at once can each have put it there. What a person
 * is at or done with comes first, then what tells of a booking, then the older row. `twins` are the others.
 */
export function joinRows(rows) {
	const byPayment = groupBy(rows, ({ transactionId }) => transactionId);
	const joined = [...byPayment.values()].map((same) => {
		const older = [...same].sort((one, other) => Number(one.id) - Number(other.id));
		return (
			older.find(isInHands) ??
			older.find(({ about }) => (about ?? 'payment') !== 'payment') ??
			older[0]
		);
	});
	const twins = rows.filter((row) => row.transactionId && !joined.includes(row));
	return { rows: joined, twins };
}

/** Rows that say nothing that another row of their payment does not say; none while somebody is at it. */
export const findTwins = ({ waiting, twins }) =>
	twins.filter(({ transactionId }) => !isClaimed(waiting.get(transactionId)));

const describe = ({ invoiceNumber, openAmount, customerName, evidence, toCheck }) =>
	[invoiceNumber, openAmount, customerName, ...evidence, ...toCheck].join(', ');

/** A row of `review` for a payment; `about` says why it is there. */
export function reviewRow(about, transactionId, transaction, reasons, candidates = []) {
	const [best] = candidates;
	return {
		status: 'open',
		amount: numberOrNull(transaction.amountText ?? transaction.amount),
		currency: transaction.currency ?? null,
		counterpartName: transaction.counterpartName ?? null,
		suggestion: best ? [best.invoiceNumber, best.customerName].filter(Boolean).join(', ') : '',
		reasons: reasons.join('; '),
		about,
		bookedOn: transaction.bookedOn ?? null,
		remittance: transaction.remittanceInformation ?? null,
		counterpartIban: transaction.counterpartReference ?? null,
		candidates: candidates.map(describe).join('\n'),
		transaction: JSON.stringify(transaction),
		transactionId,
	};
}

/** n8n refuses a row with text in a column of numbers, and with it the whole run. */
const numberOrNull = (amount) => (/^-?\d+(\.\d+)?$/.test(String(amount)) ? amount : null);

/** Whether the row says already what it would say anew. */
export const saysTheSame = (row, wanted) =>
	row !== undefined &&
	row.status === 'open' &&
	// The amount is not known to a run that saw only what was decided.
	Number(row.amount) === Number(wanted.amount) &&
	['about', 'reasons', 'candidates'].every((name) => (row[name] ?? '') === (wanted[name] ?? ''));

/** The transaction as a review row kept it. */
export function keptTransaction(row) {
	try {
		return JSON.parse(row.transaction) ?? {};
	} catch {
		return {};
	}
}

/** Rows of payments that are booked and of which nothing is left to decide. */
export function findSettled(books, inHand) {
	return [...books.waiting.values()].filter(
		(row) =>
			row.about !== 'overpayment' &&
			!isInHands(row) &&
			books.booked.has(row.transactionId) &&
			!inHand.has(row.transactionId) &&
			!isRest(row, books),
	);
}

/** Whether a person gave away a part of it and left the rest; not where he typed a booking without its amount. */
function isRest(row, books) {
	const { transactionId, about } = row;
	const bookings = books.decisions.of(transactionId).filter(isBooking);
	return (
		about === 'rest' &&
		bookings.every(({ allocatedAmount }) => allocatedAmount) &&
		!isWhollyBooked(transactionId, keptTransaction(row), books)
	);
}
