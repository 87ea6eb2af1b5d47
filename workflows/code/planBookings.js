import { readAsked } from './book/asked.js';
import { AUTOMATIC, decisionRow, Decisions, withPayment } from './markPaid/decisions.js';

/**
 * What Book does with payments that are its own now, as items with `do`: what is left of them is put on the list
 * (list) and what they are to pay is written down before the first row changes (book). What is written down has no
 * `do`: it is a row of `decisions` as it stands.
 */
export function planBookings({ $ }) {
	const payments = readAsked($).filter(({ refused }) => refused === undefined);
	return [
		...payments.flatMap(onTheList).map((row) => ({ do: 'list', ...row })),
		...payments.flatMap(plansOf),
		...payments.flatMap(({ allocations, payment }) =>
			allocations.map((allocation) => ({ do: 'book', ...allocation, ...payment })),
		),
	].map((json) => ({ json }));
}

/** A row that is nobody else's for as long as the booking lasts. */
const onTheList = ({ afterwards, claim }) =>
	afterwards === null ? [] : [{ ...afterwards, status: claim, statusRead: claim }];

/** What a person decided, and a payment of several invoices; older plans of a run that broke off
 * lapse, unless this is the rest of one. */
function plansOf({ transactionId, allocations, decidedBy, decisions, payment, isRest }) {
	if (isRest) return [];
	const now = new Set(allocations.map(({ invoiceId }) => invoiceId));
	const lapsed = new Decisions(decisions)
		.of(transactionId)
		.filter(({ decision, invoiceId }) => decision === 'planned' && !now.has(invoiceId));
	const isWritten = decidedBy !== AUTOMATIC || allocations.length > 1;
	return [
		...lapsed.map((row) => decisionRow('dropped', row, decidedBy)),
		...(isWritten
			? allocations.map((each) => decisionRow('planned', withPayment(each, payment), decidedBy))
			: []),
	];
}
