import { notes, nothing, readAnswer, shownText } from './desk/answer.js';
import { moneyText } from './desk/money.js';
import { Refusal, typedParts, wholePart } from './desk/parts.js';
import { nameOf } from './desk/paymentTable.js';
import { toBook } from './desk/toBook.js';
import { fill } from './desk/words.js';
import { decisionRow } from './markPaid/decisions.js';

/**
 * What an answer comes to, as one item: `book` with a payment as Book takes it, `note` with decisions that book
 * nothing, or `nothing`; and the tables by id. It counts only if it came from the page that was shown last, was offered there, and the
 * payment and the invoice stand as they did.
 */
export function checkAnswer({ $ }) {
	const answer = readAnswer($);
	return [{ json: { ...resultOrRefusal(answer), ids: answer.ids } }];
}

function resultOrRefusal(answer) {
	try {
		return resultOf(answer);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const { kind, transactionId } = answer.shown;
		const split = kind === 'split' ? { transactionId, typed: answer.posted } : undefined;
		return nothing(answer, error.message, { split });
	}
}

function resultOf(answer) {
	const { posted, shown, words, row, isHeld, state } = answer;
	if (posted.page !== shown.token) return nothing(answer, words.said.oldPage);
	if (shown.kind === 'list') {
		const order = posted.order === words.largestFirst ? 'largest' : 'oldest';
		return nothing(answer, '', { phase: 'payments', order });
	}
	const notSplit = { ...answer, state: { ...state, split: undefined } };
	if (row === undefined) return nothing(notSplit, isHeld ? words.said.claimed : words.said.gone);
	if (shown.kind === 'split') return toBook(notSplit, typedParts(answer));
	const option = shown.options.find(({ label }) => label === posted.choice);
	if (option === undefined) return nothing(answer, words.said.notOffered);
	return chosen(answer, option);
}

function chosen(answer, option) {
	const { state, shown, words, transaction, left } = answer;
	const { transactionId } = shown;
	const values = {
		AMOUNT: moneyText(left, transaction.currency, words),
		PAYER: nameOf(transaction, words),
		NUMBERS: (shown.candidates ?? []).map(({ invoiceNumber }) => invoiceNumber).join(', '),
	};
	switch (option.choice) {
		case 'later':
			return nothing(answer, '', { skipped: [...state.skipped, transactionId] });
		case 'several':
			return nothing(answer, '', { split: { transactionId } });
		case 'notAnInvoice': {
			const rows = [decided(answer, 'notAnInvoice', { invoiceId: '' })];
			const others = state.others + 1;
			return notes(answer, rows, 'done', fill(words.said.setAside, values), { others });
		}
		case 'refused': {
			const rows = shown.candidates.map((each) => decided(answer, 'rejected', each));
			return notes(answer, rows, 'open', fill(words.said.refused, values));
		}
		default:
			return toBook(answer, wholePart(answer, option));
	}
}

function decided({ shown, transaction, decidedBy }, decision, about) {
	const { currency, counterpartName, bookedOn, counterpartReference } = transaction;
	const payment = { currency, counterpartName, bookedOn, counterpartIban: counterpartReference };
	const { transactionId } = shown;
	return decisionRow(
		decision,
		{
			...payment,
			...about,
			transactionId,
			shown: shownText(shown),
			transaction: JSON.stringify(transaction),
		},
		decidedBy,
	);
}
