import { isBooking } from './decisions.js';
import { isInHands } from './review.js';

/** Why a payment that Match would book is not booked: a person is at it or has decided, or it was booked before. */
export function reasonToHold(id, { decisions, waiting, invoices, booked }, takenBack) {
	const row = waiting.get(id);
	if (isInHands(row)) return 'person';
	const undone = [
		...decisions.of(id).filter(({ decision }) => decision === 'undone' || decision === 'rejected'),
		...takenBack
			.filter(({ row: taken }) => taken.transactionId === id)
			.map(({ row: taken }) => taken),
	];
	if (undone.length > 0) {
		const [{ invoiceNumber, invoiceId }] = undone;
		return {
			about: 'undone',
			reason: `The booking on ${invoiceNumber ?? invoiceId} was taken back: it is not booked again`,
		};
	}
	const gone = decisions.of(id).find((row) => isBooking(row) && !invoices.has(row.invoiceId));
	if (gone && !booked.has(id)) {
		return {
			about: 'gone',
			reason: `It was booked on ${gone.invoiceNumber ?? gone.invoiceId}, which is no longer among the invoices`,
		};
	}
	return undefined;
}
