import { isBooking } from './decisions.js';
import { isInHands } from './review.js';

/**
 * Why a payment that Match would book is not booked: a person is at it (`person`), took it back or said no, or its
 * invoice is gone. `about` is for its row in `review`, `why` names the sentence and `number` the invoice.
 */
export function reasonToHold(id, { decisions, waiting, invoices, booked }, takenBack) {
	const row = waiting.get(id);
	if (isInHands(row)) return 'person';
	const undone = [
		...decisions.of(id).filter(({ decision }) => decision === 'undone' || decision === 'rejected'),
		...takenBack
			.filter(({ row: taken }) => taken.transactionId === id)
			.map(({ row: taken }) => taken),
	];
	const [first] = [...undone].sort((one, other) => wasBooked(other) - wasBooked(one));
	if (first !== undefined) {
		return {
			about: 'undone',
			why: wasBooked(first) ? 'takenBack' : 'refused',
			number: invoiceNamed(first),
		};
	}
	const gone = decisions.of(id).find((each) => isBooking(each) && !invoices.has(each.invoiceId));
	if (gone && !booked.has(id)) return { about: 'gone', why: 'gone', number: invoiceNamed(gone) };
	return undefined;
}

/** What Match calls that a booking was taken back, and that a person said no. */
const CODES_OF_MATCH = { takenBack: 'taken-back', refused: 'refused-before' };

/** Whether Match says itself why a payment is held back, with who and when. */
export const saysItself = ({ reasonCodes = [] }, { why }) =>
	reasonCodes.includes(CODES_OF_MATCH[why]);

const wasBooked = ({ decision }) => decision !== 'rejected';
const invoiceNamed = ({ invoiceNumber, invoiceId }) => invoiceNumber ?? invoiceId;
