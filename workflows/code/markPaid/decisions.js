import { groupBy, isPositive, subtract } from './rows.js';

/** Who decided where no person did. */
export const AUTOMATIC = 'workflow';

const keyOf = (transactionId, invoiceId) => `${transactionId} ${invoiceId}`;

/** What a booking is called there. */
export const decisionBy = (decidedBy) => (decidedBy === AUTOMATIC ? 'booked' : 'confirmed');

/** Whether the row is about money that is booked, by the workflow or by a person. */
export const isBooking = ({ decision }) => decision === 'booked' || decision === 'confirmed';

/** What the table `decisions` says last about a transaction and an invoice; it only ever grows. */
export class Decisions {
	constructor(rows) {
		const inOrder = [...rows].sort((one, other) => Number(one.id) - Number(other.id));
		this.last = new Map();
		this.written = groupBy(inOrder, ({ transactionId }) => transactionId);
		for (const row of inOrder) {
			const key = keyOf(row.transactionId, row.invoiceId);
			if (!isLateWord(row, this.last.get(key))) this.last.set(key, row);
		}
		this.byTransaction = groupBy(this.last.values(), ({ transactionId }) => transactionId);
	}

	of(transactionId) {
		return this.byTransaction.get(transactionId) ?? [];
	}

	about(transactionId, invoiceId) {
		return this.last.get(keyOf(transactionId, invoiceId));
	}

	/** The row that was written last about a transaction: another one there means that somebody decided meanwhile. */
	seen(transactionId) {
		return lastId(this.written.get(transactionId) ?? []);
	}
}

/** Of two runs that planned the same at once, one writes its plan behind the other's booking. */
const isLateWord = ({ decision }, before) =>
	before !== undefined && isBooking(before) && ['planned', 'dropped'].includes(decision);

export const lastId = (rows) => rows.reduce((last, { id }) => Math.max(last, Number(id)), 0);

/** A row of `decisions` for one booking. */
export const decisionRow = (decision, booking, decidedBy) => ({
	decision,
	decidedBy,
	decidedAt: new Date().toISOString(),
	invoiceNumber: booking.invoiceNumber ?? null,
	allocatedAmount: booking.allocatedAmount ?? null,
	currency: booking.currency ?? null,
	counterpartName: booking.counterpartName ?? null,
	customerName: booking.customerName ?? null,
	bookedOn: booking.bookedOn ?? null,
	counterpartIban: booking.counterpartIban ?? null,
	evidence: booking.evidence ?? null,
	teachesPayer: booking.teachesPayer ?? null,
	shown: booking.shown ?? null,
	openAmountBefore: booking.openAmountBefore ?? null,
	openAmountAfter: booking.openAmountAfter ?? null,
	customerId: booking.customerId ?? null,
	invoiceId: String(booking.invoiceId),
	transactionId: booking.transactionId,
	transaction: booking.transaction ?? null,
});

/** A person's booking with the payment in it, so that it can be put on the list again. */
export const withPayment = (booking, { transaction }) => ({
	...booking,
	transaction: booking.decidedBy === AUTOMATIC ? null : JSON.stringify(transaction),
});

/** What a payment has left after these rows, as a decimal. */
export const leftAfter = (transaction, rows) =>
	subtract(
		transaction.amountText ?? transaction.amount,
		rows.map(({ allocatedAmount }) => allocatedAmount ?? '0'),
	);

/** Whether what is written down as booked of a payment adds up to all of it. */
export const isWhollyBooked = (id, transaction, { decisions }) =>
	!isPositive(leftAfter(transaction, decisions.of(id).filter(isBooking)));
