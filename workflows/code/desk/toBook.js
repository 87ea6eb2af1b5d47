import { paymentsToBook } from '../markPaid/bookings.js';
import { reviewRow } from '../markPaid/review.js';
import { shownText } from './answer.js';
import { decimalText, moneyText } from './money.js';
import { nameOf } from './paymentTable.js';
import { fill } from './words.js';

/** A person's decision as Book takes it, and what is said once it is booked. */
export function toBook(answer, parts) {
	const { words, transaction, left, row, decisions, shown } = answer;
	const given = parts.reduce((sum, { minor }) => sum + minor, 0n);
	const rest = left - given;
	const money = (minor) => moneyText(minor, transaction.currency, words);
	const books = {
		invoices: new Map(parts.map(({ invoice }) => [String(invoice.id), invoice])),
		waiting: new Map([[shown.transactionId, row]]),
		decisions,
		language: answer.state.language,
	};
	const reason = words.held.left(money(rest));
	const afterwards =
		rest === 0n ? null : reviewRow('rest', shown.transactionId, transaction, [reason]);
	const [payment] = paymentsToBook(
		parts.map((part) => bookingOf(answer, part)),
		books,
		() => transaction,
		() => afterwards,
	);
	return {
		do: 'book',
		...payment,
		state: answer.state,
		told: {
			AMOUNT: money(given),
			PAYER: nameOf(transaction, words),
			NUMBERS: parts.map(({ invoice }) => invoice.number).join(', '),
			LEFT: rest === 0n ? '' : money(rest),
		},
	};
}

function bookingOf(answer, { invoice, open, minor }) {
	const { transaction, words, decidedBy, isOnce, shown } = answer;
	const text = (amount) => decimalText(amount, transaction.currency);
	return {
		transactionId: shown.transactionId,
		transaction,
		invoiceId: invoice.id,
		invoiceNumber: invoice.number,
		allocatedAmount: text(minor),
		currency: transaction.currency,
		openAmountBefore: text(open),
		openAmountAfter: text(open - minor),
		closesInvoice: open === minor,
		bookedOn: transaction.bookedOn,
		invoice,
		evidence: [fill(words.decidedBy, { WHO: decidedBy })],
		decidedBy,
		teachesPayer: !isOnce,
		shown: shownText(shown),
	};
}
