import { readRegistered } from './book/registered.js';
import { decisionBy, decisionRow, withPayment } from './markPaid/decisions.js';

/** Once Mark Paid has registered payments in the books: write down what is registered. */
export function sortAfterRegistering({ $ }) {
	return readRegistered($)
		.filter(({ result }) => result.isBooked)
		.map(({ booking, result }) => ({
			json: decisionRow(
				decisionBy(booking.decidedBy),
				{ ...withPayment(booking, booking), allocatedAmount: result.bookedAmount },
				booking.decidedBy,
			),
		}));
}
