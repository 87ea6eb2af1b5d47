import { bookingsOf } from './desk/bookings.js';
import { decimalText, minorOf, moneyText } from './desk/money.js';
import { fill, wordsIn } from './desk/words.js';
import { cellsOf } from './markPaid/bookings.js';
import { decisionRow } from './markPaid/decisions.js';
import { keptTransaction, reviewRow } from './markPaid/review.js';
import { idsIn } from './markPaid/rows.js';

/**
 * What taking a booking back changes: the invoice's cells before and after, the row for `decisions` and the one for
 * `review`; or `do: nothing` with what is said where the answer was not offered or the booking no longer stands.
 */
export function checkUndo({ $ }) {
	const words = wordsIn($('Settings').first().json.language);
	const { booking, user } = $('Choose').first().json;
	const { offered } = $('Bookings').first().json;
	const id = offered.find(({ label }) => label === booking)?.id;
	const chosen = bookingsOf($).find(({ row }) => row.id === id);
	const { notOffered } = words.undo;
	if (chosen === undefined) {
		return [{ json: { do: 'nothing', title: words.undo.title, message: notOffered } }];
	}
	const who = user ? `${user.firstName} ${user.lastName} <${user.email}>` : words.person;
	const { language } = $('Settings').first().json;
	return [{ json: { do: 'undo', language, ...undoing(chosen, who, words) } }];
}

function undoing({ row, invoice }, who, words) {
	const { currency, transactionId } = row;
	const minor = (amount) => minorOf(amount, currency) ?? 0n;
	const before = cellsOf(invoice);
	const open = minor(invoice.openAmount) + minor(row.openAmountBefore) - minor(row.openAmountAfter);
	const applied = idsIn(before.applied).filter((each) => each !== transactionId);
	const told = {
		WHO: who,
		NUMBER: row.invoiceNumber ?? row.invoiceId,
		AMOUNT: moneyText(minor(row.allocatedAmount), currency, words),
		PAYER: row.counterpartName ?? words.unknown,
	};
	const reason = fill(words.undo.reason, told);
	return {
		transactionId,
		invoiceId: row.invoiceId,
		before,
		after: {
			openAmount: decimalText(open, currency),
			applied: applied.join(', '),
			status: applied.length > 0 ? 'part paid' : 'open',
			note: [before.note, reason].filter(Boolean).join(' | '),
		},
		decision: decisionRow('undone', row, who),
		review: reviewRow('undone', transactionId, paymentOf(row), [reason]),
		title: words.undo.doneTitle,
		message: fill(words.undo.done, told),
		notDone: fill(words.undo.notDone, told),
		notDoneWhy: fill(words.undo.notDoneWhy, told),
		notDoneTitle: words.undo.title,
	};
}

/** The payment, as the decision kept it; of one that the workflow booked by itself, what its row tells. */
function paymentOf(row) {
	const kept = keptTransaction(row);
	if (Object.keys(kept).length > 0) return kept;
	const { bookedOn, currency, counterpartName, counterpartIban, allocatedAmount } = row;
	return {
		bookedOn,
		currency,
		counterpartName,
		counterpartReference: counterpartIban,
		amountText: allocatedAmount,
	};
}
