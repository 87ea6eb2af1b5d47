import { isPositive } from '../markPaid/rows.js';
import { amountIn } from '../markPaid/words.js';
import { bookWords } from './words.js';

/** What BestInvoicing made of each booking that it was asked for. */
export function readRegistered($) {
	const words = bookWords($);
	const results = new Map(
		[...$('Mark Paid').all(0), ...$('Mark Paid').all(1)].map((item) => [placeOf(item), item.json]),
	);
	return $('Tasks')
		.all(2)
		.map(({ json: booking }, place) => ({
			booking,
			result: readResult(booking, results.get(place) ?? {}, words),
		}));
}

function readResult({ allocatedAmount, invoiceNumber, currency }, result, words) {
	const { reasons = [], error, details, unallocatedAmount, outcome, bookedAmount } = result;
	const money = (amount) => amountIn(words, amount, currency);
	if (!['booked', 'alreadyBooked'].includes(outcome)) {
		const why = error ? [error, details].filter(Boolean) : reasons;
		const said = why.join('; ') || words.gaveNoAnswer('BestInvoicing');
		return {
			isBooked: false,
			reasons: [words.notRegistered(money(allocatedAmount), invoiceNumber, said)],
		};
	}
	const left = isPositive(unallocatedAmount)
		? [words.neededNoMore(money(unallocatedAmount), money(allocatedAmount), invoiceNumber)]
		: [];
	return { isBooked: true, bookedAmount, reasons: [...left, ...reasons] };
}

/** Which item it came from, as n8n tells it. */
function placeOf({ pairedItem }) {
	const [first] = [pairedItem].flat();
	return typeof first === 'object' ? first.item : first;
}
