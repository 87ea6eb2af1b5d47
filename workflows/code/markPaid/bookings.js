import { AUTOMATIC } from './decisions.js';
import { groupBy, idsIn, isPositive, subtract } from './rows.js';
import { amountIn, listWordsIn } from './words.js';

export const proposal = (allocations, words) =>
	allocations.map(({ invoiceNumber, allocatedAmount, currency, evidence }) => {
		const amount = amountIn(words, allocatedAmount, currency);
		return words.wouldHaveBooked(amount, invoiceNumber, evidence.join('; '));
	});

/**
 * Bookings as the workflow Book takes them: one for each payment, with its allocations, who decided, what the tables
 * said about it (`statusRead` in `review`, or null; `decisionSeen`, the last row in `decisions`), what is left on
 * the list once it is booked (`afterwards`, or null), and the language in which a person is told of it.
 */
export function paymentsToBook(bookings, books, transactionOf, afterwardsOf) {
	const payments = groupBy(guarded(bookings, books), ({ transactionId }) => transactionId);
	return [...payments].map(([transactionId, allocations]) => ({
		payment: { transactionId, transaction: transactionOf(transactionId) },
		allocations,
		decidedBy: allocations[0].decidedBy,
		isRest: allocations[0].isRest,
		...seenOf(transactionId, books),
		afterwards: afterwardsOf(transactionId) ?? null,
		language: books.language,
	}));
}

/** What the tables say about a payment: who books it asks for the same. */
export const seenOf = (transactionId, { waiting, decisions }) => ({
	statusRead: waiting.has(transactionId) ? (waiting.get(transactionId).status ?? '') : null,
	decisionSeen: decisions.seen(transactionId),
});

/** The bookings with what their rows must still hold, each invoice's one after the other. */
function guarded(bookings, { invoices, language }) {
	const words = listWordsIn(language);
	const rows = new Map();
	return bookings.map((booking) => {
		const invoiceId = String(booking.invoiceId);
		const before = rows.get(invoiceId) ?? cellsOf(invoices.get(invoiceId));
		const after = cellsAfter(booking, before, words);
		rows.set(invoiceId, after);
		return { ...flat(booking), before, after };
	});
}

const cellsAfter = (booking, before, words) => ({
	openAmount: booking.openAmountAfter,
	applied: [...idsIn(before.applied), booking.transactionId].join(', '),
	status: booking.closesInvoice ? 'paid' : 'part paid',
	note: [before.note, ours(booking, words)].filter(Boolean).join(' | '),
});

/** What of a row a person may change while the workflow runs; the amount as it stands there, noise and all. */
export const cellsOf = ({ openAmount, appliedTransactionIds, status, note } = {}) => ({
	openAmount,
	applied: String(appliedTransactionIds ?? ''),
	status: String(status ?? ''),
	note: String(note ?? ''),
});

const ours = ({ evidence, unallocatedAmount, currency }, words) =>
	[
		evidence.join('; '),
		isPositive(unallocatedAmount)
			? words.overpaidBy(amountIn(words, unallocatedAmount, currency))
			: '',
	]
		.filter(Boolean)
		.join('; ');

/** A booking without the whole transaction and invoice, which need not travel on. */
function flat({ transaction = {}, invoice = {}, ...booking }) {
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
		customerId: booking.customerId ?? invoice.customerId ?? null,
		customerName: booking.customerName ?? invoice.customerName ?? null,
		evidence: booking.evidence.join('; '),
		decidedBy: booking.decidedBy ?? AUTOMATIC,
		isRest: booking.isRest ?? false,
		teachesPayer: booking.teachesPayer ?? null,
		shown: booking.shown ?? null,
	};
}
