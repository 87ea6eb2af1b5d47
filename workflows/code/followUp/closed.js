import { Decisions, isBooking } from '../markPaid/decisions.js';
import { idsIn } from '../markPaid/rows.js';

export const DAY_MS = 86_400_000;
const NOT_IN_AN_ADDRESS = /[\s,;<>]/;

/** Whether nothing is open on an invoice any more, as its row stands now. */
export const isClosed = ({ status, openAmount }) =>
	status === 'paid' && openAmount !== null && Number(openAmount) === 0;

/** The invoices that a booking closed in the last days: one that was taken back, or has left the row, does not count. */
export function closedLately(invoices, decisionRows, days, now) {
	const decisions = [...new Decisions(decisionRows).last.values()].filter(
		(row) => isBooking(row) && now - Date.parse(row.decidedAt) <= days * DAY_MS,
	);
	const booked = new Map();
	for (const { invoiceId, transactionId, bookedOn } of decisions) {
		const others = booked.get(String(invoiceId)) ?? [];
		booked.set(String(invoiceId), [...others, { transactionId, bookedOn }]);
	}
	return invoices.flatMap((invoice) => {
		const payments = booked.get(String(invoice.id)) ?? [];
		const applied = idsIn(invoice.appliedTransactionIds);
		const own = payments.filter(({ transactionId }) => applied.includes(transactionId));
		if (own.length === 0 || !isClosed(invoice)) return [];
		return [{ invoice, paidOn: own.at(-1).bookedOn ?? invoice.paidOn ?? null }];
	});
}

/** Where thanks go to; undefined where the row has no mail address, or is no invoice. */
export function thanksTo({ kind, customerEmail }) {
	const address = String(customerEmail ?? '').trim();
	return kind !== 'creditNote' && isMailAddress(address) ? address : undefined;
}

function isMailAddress(text) {
	const [name, domain = '', ...more] = text.split('@');
	const labels = domain.split('.');
	const isWhole = name !== '' && labels.length > 1 && labels.every((label) => label !== '');
	return isWhole && more.length === 0 && !NOT_IN_AN_ADDRESS.test(text);
}
