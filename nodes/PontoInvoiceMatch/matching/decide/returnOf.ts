import { invoiceAt, knownReferenceAt } from '../ledger/payable';
import type { PastAllocation } from '../model/matchOptions';
import { isOf } from '../past/paymentPast';
import { ownIdOf } from './ownId';
import { isSure } from './sureMention';
import type { Run, Work } from './work';

/**
 * Those of some bookings that a returned payment tells are its own: of the payment with its end-to-end id, else of those
 * whose invoice its texts name. All of them where it tells none.
 */
export function toldByReturn(
	run: Run,
	work: Work,
	bookings: readonly PastAllocation[],
	credits: readonly Work[],
): readonly PastAllocation[] {
	if (bookings.length < 2) return bookings;
	const byId = ofPaymentsWith(bookings, hasIdOf(work, credits));
	return ofPaymentsWith(byId, (booking) => isNamed(run, work, booking));
}

/** What was booked of each payment of which one booking is such; all bookings where none is. */
function ofPaymentsWith(
	bookings: readonly PastAllocation[],
	isSuch: (booking: PastAllocation) => boolean,
): readonly PastAllocation[] {
	const payments = new Set(bookings.filter(isSuch).map(({ transactionId }) => transactionId));
	if (payments.size === 0) return bookings;
	return bookings.filter(({ transactionId }) => payments.has(transactionId));
}

/** Banks give what they return the end-to-end id of the payment. */
function hasIdOf(
	{ transaction }: Work,
	credits: readonly Work[],
): (booking: PastAllocation) => boolean {
	const id = ownIdOf(transaction);
	if (id === '') return () => false;
	const delivered = new Set(
		credits.flatMap((credit) =>
			ownIdOf(credit.transaction) === id ? [credit.transaction.id] : [],
		),
	);
	return (booking) =>
		delivered.has(booking.transactionId) ||
		(booking.transaction !== undefined && ownIdOf(booking.transaction) === id);
}

/** Whether the texts surely name the invoice of a booking, open or not. */
function isNamed({ ledger }: Run, { reading }: Work, booking: PastAllocation): boolean {
	return reading.mentions.some(
		(mention) =>
			isSure(mention) &&
			mention.found.places.some((place) => {
				const invoice = invoiceAt(ledger, place);
				if (invoice !== undefined) return isOf(booking, invoice);
				return knownReferenceAt(ledger, place)?.reference === booking.invoiceNumber;
			}),
	);
}
