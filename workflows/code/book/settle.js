import { reviewRow } from '../markPaid/review.js';
import { readAsked } from './asked.js';

/**
 * What becomes of each payment on the list, and what its caller is told: `outcome` is `booked`, `part`, `notBooked`,
 * `claimed` or `changed`. `resultOf` says of an allocation whether it is booked, what a person has to know, and with
 * `isStale` that it is not booked because its invoice is no longer as the caller saw it.
 */
export function settlePayments($, resultOf) {
	return readAsked($).map((asked) => {
		if (asked.refused !== undefined) return { json: refusal(asked) };
		const parts = asked.allocations.map((allocation) => ({
			invoiceNumber: allocation.invoiceNumber,
			...resultOf({ ...allocation, transactionId: asked.transactionId }),
		}));
		const booked = parts.filter(({ isBooked }) => isBooked);
		const reasons = parts.flatMap((part) => part.reasons);
		return {
			json: {
				...onTheList(asked, booked.length === parts.length, reasons),
				transactionId: asked.transactionId,
				outcome: outcomeOf(booked.length, parts.length),
				booked: booked.map(({ invoiceNumber }) => invoiceNumber),
				told: reasons.join('; '),
				isStale: parts.every(({ isBooked, isStale }) => isBooked || isStale === true),
			},
		};
	});
}

const outcomeOf = (booked, asked) =>
	booked === asked ? 'booked' : booked > 0 ? 'part' : 'notBooked';

/** Nothing is booked; what was claimed for it is given back. */
function refusal({ transactionId, claim, rows, refused }) {
	const isMine = rows.some(({ status }) => status === claim);
	return {
		do: isMine ? 'giveBack' : 'nothing',
		claim,
		transactionId,
		outcome: refused,
		booked: [],
		told: '',
		isStale: false,
	};
}

function onTheList({ transactionId, payment, claim, rows, afterwards }, isWhole, reasons) {
	const statusRead = rows.length > 0 || afterwards !== null ? claim : 'open';
	const left = isWhole && afterwards !== null ? [afterwards.reasons] : [];
	if (reasons.length > 0) {
		const about = isWhole ? 'overpayment' : 'payment';
		const row = reviewRow(about, transactionId, payment.transaction, [...reasons, ...left]);
		return { do: 'list', statusRead, ...row };
	}
	if (afterwards !== null) return { do: 'list', statusRead, ...afterwards };
	return { do: rows.length > 0 ? 'clear' : 'nothing' };
}
