import { isClaimed } from '../markPaid/claims.js';
import { lastId } from '../markPaid/decisions.js';
import { groupBy, rowsOf } from '../markPaid/rows.js';

/**
 * The payments that Book was given, each with its claim and, in `refused`, why it is not booked: somebody else holds
 * its row in `review` (`claimed`), or decided since the caller looked (`changed`).
 */
export function readAsked($) {
	const claims = new Map(
		$('Each Payment')
			.all()
			.map(({ json }) => [json.transactionId, json.claim]),
	);
	const listed = groupBy(rowsOf($, 'On the List Now'), ({ transactionId }) => transactionId);
	const decided = groupBy(rowsOf($, 'Decided So Far'), ({ transactionId }) => transactionId);
	return $('Payments')
		.all()
		.map(({ json }) => {
			const { transactionId } = json.payment;
			const claim = claims.get(transactionId);
			const rows = listed.get(transactionId) ?? [];
			const decisions = decided.get(transactionId) ?? [];
			return { ...json, transactionId, claim, rows, decisions };
		})
		.map((asked) => ({ ...asked, refused: reasonToRefuse(asked) }));
}

function reasonToRefuse({ claim, rows, decisions, statusRead, decisionSeen }) {
	// Two runs at once can leave two rows for a payment: whoever holds one of them holds the payment.
	const isMine = rows.some(({ status }) => status === claim);
	const isOthers = rows.some((row) => row.status !== claim && isClaimed(row));
	if (statusRead !== null && (!isMine || isOthers)) return 'claimed';
	if (statusRead === null && rows.length > 0) return 'changed';
	return lastId(decisions) === decisionSeen ? undefined : 'changed';
}
