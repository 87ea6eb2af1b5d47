import { isPositive } from '../markPaid/rows.js';

/** What BestInvoicing made of each booking that it was asked for. */
export function readRegistered($) {
	const results = new Map(
		[...$('Mark Paid').all(0), ...$('Mark Paid').all(1)].map((item) => [placeOf(item), item.json]),
	);
	return $('Tasks')
		.all(2)
		.map(({ json: booking }, place) => ({
			booking,
			result: readResult(booking, results.get(place) ?? {}),
		}));
}

function readResult({ allocatedAmount, invoiceNumber, currency }, result) {
	const { reasons = [], error, details, unallocatedAmount, outcome, bookedAmount } = result;
	const wanted = `${allocatedAmount} ${currency} on ${invoiceNumber}`;
	if (!['booked', 'alreadyBooked'].includes(outcome)) {
		const why = error ? [error, details].filter(Boolean) : reasons;
		const said = why.join('; ') || 'BestInvoicing gave no answer';
		return { isBooked: false, reasons: [`Not registered, ${wanted}: ${said}`] };
	}
	const left = isPositive(unallocatedAmount)
		? [`${unallocatedAmount} ${currency} is left of ${wanted}: it needed no more`]
		: [];
	return { isBooked: true, bookedAmount, reasons: [...left, ...reasons] };
}

/** Which item it came from, as n8n tells it. */
function placeOf({ pairedItem }) {
	const [first] = [pairedItem].flat();
	return typeof first === 'object' ? first.item : first;
}
