import { decisionRow } from './markPaid/decisions.js';
import { reviewRow } from './markPaid/review.js';
import { groupBy, isPositive } from './markPaid/rows.js';

/**
 * What to do once Mark Paid has registered payments in the books: write down what is registered, put before a
 * person what is not or not wholly, and take the rest off the list.
 */
export function sortAfterRegistering({ $ }) {
	const results = new Map(
		[...$('Mark Paid').all(0), ...$('Mark Paid').all(1)].map((item) => [placeOf(item), item.json]),
	);
	const done = $('Claimed')
		.all()
		.map(({ json: booking }, place) => ({ booking, result: results.get(place) ?? {} }));
	const written = done.filter(isRegistered).map(({ booking, result }) => ({
		do: 'remember',
		...decisionRow('booked', { ...booking, allocatedAmount: result.bookedAmount }, 'workflow'),
	}));
	const payments = [...groupBy(done, ({ booking }) => booking.transactionId).values()];
	return [...written, ...payments.flatMap(whatIsLeft)].map((json) => ({ json }));
}

/** What stands in the list of a payment from now on. */
function whatIsLeft(parts) {
	const [{ booking }] = parts;
	const { transactionId, claim, afterwards, transaction } = booking;
	const reasons = [...parts.flatMap(reasonsOf), ...(afterwards ? [afterwards.reasons] : [])];
	if (parts.some((part) => reasonsOf(part).length > 0)) {
		const about = parts.every(isRegistered) ? 'overpayment' : 'payment';
		return [{ do: 'review', ...reviewRow(about, transactionId, transaction ?? {}, reasons) }];
	}
	if (!claim) return [];
	return [afterwards ? { do: 'review', ...afterwards } : { do: 'clear', transactionId }];
}

function reasonsOf({ booking, result }) {
	const { allocatedAmount, invoiceNumber, currency } = booking;
	const { reasons = [], error, details, unallocatedAmount } = result;
	const wanted = `${allocatedAmount} ${currency} on ${invoiceNumber}`;
	if (!isRegistered({ result })) {
		const why = error ? [error, details].filter(Boolean) : reasons;
		return [`Not registered, ${wanted}: ${why.join('; ') || 'BestInvoicing gave no answer'}`];
	}
	const isLeft = isPositive(unallocatedAmount);
	return [
		...(isLeft ? [`${unallocatedAmount} ${currency} is left of ${wanted}: it needed no more`] : []),
		...reasons,
	];
}

const isRegistered = ({ result }) => ['booked', 'alreadyBooked'].includes(result.outcome);

/** Which item it came from, as n8n tells it. */
function placeOf({ pairedItem }) {
	const [first] = [pairedItem].flat();
	return typeof first === 'object' ? first.item : first;
}
