const isFilled = (json) => json !== undefined && Object.keys(json).length > 0;

const moved = (transaction) => ({
	payer: transaction,
	bookedOn: transaction.bookedOn,
	amount: transaction.amountText ?? transaction.amount,
	currency: transaction.currency,
});

/** What Match put out on Paid, as bookings of the report. */
export const bookingOf = (allocation) => ({
	payer: allocation.transaction,
	invoiceNumber: allocation.invoiceNumber,
	customerName: allocation.customerName,
	bookedOn: allocation.bookedOn,
	evidence: allocation.evidence,
	notes: [],
	amount: allocation.allocatedAmount,
	currency: allocation.currency,
	openAfter: allocation.openAmountAfter,
});

/** What Match put out on Review and Unmatched, as payments of the report. */
export const paymentOf = ({ transaction, reasons, candidates = [] }) => ({
	...moved(transaction),
	reasons,
	candidates,
});

/** The output Unmatched: rows of invoices that could not be read, money that fits none, and what is not looked at. */
export function sortUnmatched(unmatched) {
	const refused = unmatched.filter(({ invoice }) => isFilled(invoice) && !invoice.error);
	const moves = unmatched.filter(({ transaction }) => isFilled(transaction) && !transaction.error);
	const isMoney = ({ outcome, transaction }) =>
		outcome !== 'ignored' && !(Number(transaction.amount) < 0);
	return {
		refused,
		nowhere: moves.filter(isMoney).map(paymentOf),
		left: moves.filter((move) => !isMoney(move)).map(paymentOf),
	};
}
