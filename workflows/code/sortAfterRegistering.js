import { readRegistered } from './book/registered.js';
import { decisionBy, decisionRow, withPayment } from './markPaid/decisions.js';

/** Once Mark Paid has registered payments in the books: write down what is registered. */
export function sortAfterRegistering({ $ }) {
	const registered = $('Mark Paid').isExecuted ? readRegistered($) : [];
	return registered
		.filter(({ result }) => result.isBooked)
		.map(({ booking, result }) => ({
			json: decisionRow(
				decisionBy(booking.decidedBy),
				{ ...withPayment(booking, booking), allocatedAmount: result.bookedAmount },
				booking.decidedBy,
			),
		}));
}
