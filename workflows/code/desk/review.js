import { reasonToHold } from '../markPaid/hold.js';
import { isBooking } from '../markPaid/decisions.js';
import { minorOf } from './money.js';
import { leftOf, openRows, paymentIn } from './waiting.js';

const NOTHING = { reasons: [], candidates: [] };

/** What Match says about each payment, by transaction id; what is certain and held back, as a candidate. */
function resultsOf({ paidOf, ambiguous, unmatched }, books) {
	const held = [...paidOf].map(([id, allocations]) => [id, heldBack(id, allocations, books)]);
	const others = [...ambiguous, ...unmatched].map((result) => [
		result.transactionId,
		{ ...NOTHING, ...result },
	]);
	return new Map([...others, ...held]);
}

function heldBack(id, allocations, books) {
	const reason = reasonToHold(id, books, [])?.reason;
	return {
		reasons: reason ? [reason] : [],
		candidates: allocations.map((allocation) => ({
			...allocation,
			openAmount: allocation.openAmountBefore,
			customerName: allocation.invoice?.customerName ?? '',
			toCheck: [],
		})),
	};
}

/** The payments that a person decides on, without those in `bookedNow` and what nothing is left of. */
export function reviewsOf(books, match, bookedNow, order) {
	const results = resultsOf(match, books);
	const reviews = openRows([...books.waiting.values()])
		.filter(({ transactionId }) => !bookedNow.has(transactionId))
		.map((row) => reviewOf(row, results.get(row.transactionId) ?? NOTHING, books.decisions))
		.filter(({ isOver }) => !isOver);
	const byDay = (one, other) => compare(one.transaction.bookedOn, other.transaction.bookedOn);
	const bySize = (one, other) => compare(size(other.left), size(one.left));
	const [first, second] = order === 'largest' ? [bySize, byDay] : [byDay, bySize];
	return reviews.sort((one, other) => first(one, other) || second(one, other));
}

function reviewOf(row, result, decisions) {
	const transaction = paymentIn(row);
	const written = decisions.of(row.transactionId);
	const isGiven = written.some(isBooking);
	const left = leftOf(transaction, written);
	const isDismissed = (result.reasonCodes ?? []).some((code) => OVER.includes(code));
	const told = row.about === 'payment' ? result.reasons : [row.reasons, ...result.reasons];
	return {
		transactionId: row.transactionId,
		about: row.about,
		transaction,
		amount: minorOf(transaction.amountText ?? transaction.amount, transaction.currency),
		left,
		isGiven,
		isOver: isDismissed || (isGiven && left === 0n),
		reasons: told.length > 0 ? told : [row.reasons],
		candidates: result.candidates,
	};
}

/** Match's words for what a person said is for no invoice. */
const OVER = ['not-an-invoice', 'rest-for-no-invoice'];

const size = (minor) => (minor < 0n ? -minor : minor);
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
