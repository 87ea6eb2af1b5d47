import { decimalOf } from '../once/decimal.js';

/** The payments of an invoice that are not deleted, each with what of it is on this invoice. */
export const paymentsOn = ({ id, payments }) =>
	payments
		.filter(({ is_deleted: isDeleted }) => !isDeleted)
		.map((payment) => ({
			id: String(payment.id),
			mark: payment.transaction_reference,
			amount: onInvoice(payment, id),
			paidOn: payment.date,
		}));

function onInvoice({ amount, paymentables }, id) {
	const rows = (paymentables ?? []).filter(({ invoice_id: invoiceId }) => invoiceId === id);
	if (rows.length === 0) return decimalOf(amount);
	return decimalOf(rows.reduce((sum, row) => sum + Number(row.amount), 0));
}
