import { reasonToHold } from '../markPaid/hold.js';
import { isBooking } from '../markPaid/decisions.js';
import { minorOf } from './money.js';
import { leftOf, openRows, paymentIn } from './waiting.js';
import { outcomeText } from './outcomeText.js';
import { whyOnTheList } from './why.js';

/** What Match says about each payment, by transaction id; what is certain and held back, as a candidate. */
function resultsOf({ paidOf, ambiguous, unmatched }, books, outcomes, words) {
	const held = [...paidOf].map(([id, allocations]) => [
		id,
		heldBack(allocations, whyNotBooked(id, books, outcomes.get(id), words)),
	]);
	// Handed on as they are: n8n makes a copy of one only as far as it is read.
	const others = [...ambiguous, ...unmatched].map((result) => [result.transactionId, result]);
	return new Map([...others, ...held]);
}

/** A person's word stands against it, or what Book made of it; else what its row says. */
function whyNotBooked(id, books, outcome, { held, said }) {
	const { why, number } = reasonToHold(id, books, []) ?? {};
	if (why !== undefined) return held[why](number);
	return outcome === undefined ? books.waiting.get(id).reasons : outcomeText(outcome, {}, said);
}

/** Certain, and not booked all the same. */
function heldBack(allocations, reason) {
	return {
		reasons: [reason],
		candidates: allocations.map((allocation) => ({
			...allocation,
			openAmount: allocation.openAmountBefore,
			customerName: allocation.invoice?.customerName ?? '',
			toCheck: [],
		})),
	};
}

/**
 * The payments that a person decides on, without what nothing is left of. `outcomes` is what Book made of those that
 * were certain, by transaction id.
 */
export function reviewsOf(books, match, outcomes, order, words) {
	const results = resultsOf(match, books, outcomes, words);
	const reviews = openRows([...books.waiting.values()])
		.filter(({ transactionId }) => outcomes.get(transactionId)?.outcome !== 'booked')
		.map((row) => reviewOf(row, results.get(row.transactionId) ?? {}, books, words))
		.filter(({ isOver }) => !isOver);
	const byDay = (one, other) => compare(one.transaction.bookedOn, other.transaction.bookedOn);
	const bySize = (one, other) => compare(size(other.left), size(one.left));
	const [first, second] = order === 'largest' ? [bySize, byDay] : [byDay, bySize];
	return reviews.sort((one, other) => first(one, other) || second(one, other));
}

function reviewOf(row, result, books, words) {
	const transaction = paymentIn(row);
	const written = books.decisions.of(row.transactionId);
	const isGiven = written.some(isBooking);
	const left = leftOf(transaction, written);
	const isDismissed = (result.reasonCodes ?? []).some((code) => OVER.includes(code));
	const why = whyOnTheList(row, { transaction, left, result }, books, words);
	const told = [...new Set([...why, ...(result.reasons ?? [])])];
	return {
		transactionId: row.transactionId,
		about: row.about,
		transaction,
		amount: minorOf(transaction.amountText ?? transaction.amount, transaction.currency),
		left,
		isGiven,
		isOver: isDismissed || (isGiven && left === 0n),
		reasons: told.length > 0 ? told : [row.reasons],
		candidates: result.candidates ?? [],
	};
}

/** Match's words for what a person said is for no invoice. */
const OVER = ['not-an-invoice', 'rest-for-no-invoice'];

const size = (minor) => (minor < 0n ? -minor : minor);
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
