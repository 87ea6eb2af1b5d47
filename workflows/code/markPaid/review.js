import { isClaimed } from './claims.js';

/** Whether a person said that nothing more is to be done about this payment. */
export const isDismissed = (row) =>
	row !== undefined && (row.handled === true || row.status === 'dismissed');

const describe = ({ invoiceNumber, openAmount, customerName, evidence, toCheck }) =>
	[invoiceNumber, openAmount, customerName, ...evidence, ...toCheck].join(', ');

/** A row of `review` for a payment; `about` says why it is there. */
export function reviewRow(about, transactionId, transaction, reasons, candidates = []) {
	return {
		transactionId,
		about,
		status: 'open',
		bookedOn: transaction.bookedOn ?? null,
		amount: numberOrNull(transaction.amountText ?? transaction.amount),
		currency: transaction.currency ?? null,
		counterpartName: transaction.counterpartName ?? null,
		counterpartIban: transaction.counterpartReference ?? null,
		remittance: transaction.remittanceInformation ?? null,
		reasons: reasons.join('; '),
		candidates: candidates.map(describe).join('\n'),
		transaction: JSON.stringify(transaction),
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
export function findSettled({ waiting, booked }, inHand) {
	return [...waiting.values()].filter(
		(row) =>
			row.about !== 'overpayment' &&
			!isDismissed(row) &&
			!isClaimed(row) &&
			booked.has(row.transactionId) &&
			!inHand.has(row.transactionId),
	);
}
