import { groupBy } from './rows.js';

const keyOf = (transactionId, invoiceId) => `${transactionId} ${invoiceId}`;

/** What the table `decisions` says last about a transaction and an invoice; it only ever grows. */
export class Decisions {
	constructor(rows) {
		const inOrder = [...rows].sort((one, other) => Number(one.id) - Number(other.id));
		this.last = new Map(inOrder.map((row) => [keyOf(row.transactionId, row.invoiceId), row]));
		this.byTransaction = groupBy(this.last.values(), ({ transactionId }) => transactionId);
	}

	of(transactionId) {
		return this.byTransaction.get(transactionId) ?? [];
	}

	says(transactionId, invoiceId) {
		return this.last.get(keyOf(transactionId, invoiceId))?.decision;
	}
}

/** A row of `decisions` for one booking of Match. */
export const decisionRow = (decision, booking, decidedBy) => ({
	decision,
	transactionId: booking.transactionId,
	invoiceId: String(booking.invoiceId),
	invoiceNumber: booking.invoiceNumber ?? null,
	allocatedAmount: booking.allocatedAmount ?? null,
	currency: booking.currency ?? null,
	openAmountBefore: booking.openAmountBefore ?? null,
	openAmountAfter: booking.openAmountAfter ?? null,
	bookedOn: booking.bookedOn ?? null,
	counterpartIban: booking.counterpartIban ?? null,
	counterpartName: booking.counterpartName ?? null,
	evidence: booking.evidence ?? null,
	decidedBy,
	decidedAt: new Date().toISOString(),
});
