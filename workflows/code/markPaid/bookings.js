import { decisionRow } from './decisions.js';
import { idsIn, isPositive, subtract } from './rows.js';

export const AUTOMATIC = 'workflow';

export const proposal = (allocations) =>
	allocations.map(
		({ invoiceNumber, allocatedAmount, currency, evidence }) =>
			`Would have booked ${allocatedAmount} ${currency} on ${invoiceNumber}: ${evidence.join('; ')}`,
	);

/** Plans of a run that booked nothing, when this run books the payment otherwise. */
export function supersededPlans(id, allocations, { decisions }) {
	const now = new Set(allocations.map(({ invoiceId }) => String(invoiceId)));
	return decisions
		.of(id)
		.filter(({ decision, invoiceId }) => decision === 'planned' && !now.has(invoiceId))
		.map((row) => decisionRow('dropped', row, AUTOMATIC));
}

/** The bookings with what their rows must still hold, each invoice's one after the other. */
export function guarded(bookings, { invoices }) {
	const rows = new Map();
	return bookings.map((booking) => {
		const invoiceId = String(booking.invoiceId);
		const before = rows.get(invoiceId) ?? cellsOf(invoices.get(invoiceId));
		const after = {
			openAmount: booking.openAmountAfter,
			applied: [...idsIn(before.applied), booking.transactionId].join(', '),
			status: booking.closesInvoice ? 'paid' : 'part paid',
			note: [before.note, ours(booking)].filter(Boolean).join(' | '),
		};
		rows.set(invoiceId, after);
		return { ...flat(booking), before, after };
	});
}

/** What of a row a person may change while the workflow runs; the amount as it stands there, noise and all. */
const cellsOf = ({ openAmount, appliedTransactionIds, status, note } = {}) => ({
	openAmount,
	applied: String(appliedTransactionIds ?? ''),
	status: String(status ?? ''),
	note: String(note ?? ''),
});

const ours = ({ evidence, unallocatedAmount, currency }) =>
	[
		evidence.join('; '),
		isPositive(unallocatedAmount) ? `overpaid by ${unallocatedAmount} ${currency}` : '',
	]
		.filter(Boolean)
		.join('; ');

/** A booking without the whole transaction and invoice, which need not travel on. */
export function flat({ transaction = {}, ...booking }) {
	return {
		transactionId: booking.transactionId,
		invoiceId: String(booking.invoiceId),
		invoiceNumber: booking.invoiceNumber ?? null,
		allocatedAmount: booking.allocatedAmount ?? null,
		currency: booking.currency ?? null,
		openAmountBefore: booking.openAmountBefore,
		openAmountAfter: booking.openAmountAfter,
		closesInvoice: booking.closesInvoice,
		// Discount, tolerance or a bank's fee: no longer open, though not paid.
		writtenOff: subtract(booking.openAmountBefore, [
			booking.allocatedAmount,
			booking.openAmountAfter,
		]),
		bookedOn: booking.bookedOn ?? null,
		counterpartIban: booking.counterpartIban ?? transaction.counterpartReference ?? null,
		counterpartName: booking.counterpartName ?? transaction.counterpartName ?? null,
		evidence: Array.isArray(booking.evidence) ? booking.evidence.join('; ') : booking.evidence,
	};
}
