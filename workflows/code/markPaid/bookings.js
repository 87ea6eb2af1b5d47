import { decisionRow } from './decisions.js';
import { idsIn, isPositive } from './rows.js';

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
	const seen = new Map();
	return bookings.map((booking) => {
		const invoice = invoices.get(String(booking.invoiceId)) ?? {};
		const before = seen.get(booking.invoiceId) ?? {
			ids: idsIn(invoice.appliedTransactionIds),
			cell: String(invoice.appliedTransactionIds ?? ''),
			note: String(invoice.note ?? ''),
		};
		const ids = [...before.ids, booking.transactionId];
		const note = [before.note, ours(booking)].filter(Boolean).join(' | ');
		seen.set(booking.invoiceId, { ids, cell: ids.join(', '), note });
		return { ...flat(booking), appliedBefore: before.cell, appliedAfter: ids.join(', '), note };
	});
}

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
		bookedOn: booking.bookedOn ?? null,
		counterpartIban: booking.counterpartIban ?? transaction.counterpartReference ?? null,
		counterpartName: booking.counterpartName ?? transaction.counterpartName ?? null,
		evidence: Array.isArray(booking.evidence) ? booking.evidence.join('; ') : booking.evidence,
	};
}
