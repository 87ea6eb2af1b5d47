import { AUTOMATIC, decisionBy, decisionRow, Decisions, isBooking } from './decisions.js';
import { isInHands, joinRows } from './review.js';
import { bookedInvoices, groupBy, idsIn, rowsOf } from './rows.js';
import { listWordsIn } from './words.js';

/** What Match gave: allocations by transaction, and the two other outputs. */
export function readMatch($) {
	// Where no account could be read, there was nothing to match.
	const [paid, ambiguous, unmatched] = [0, 1, 2].map((output) =>
		$('Match').isExecuted
			? $('Match')
					.all(output)
					.map(({ json }) => json)
			: [],
	);
	const transactions = new Map(
		[...paid, ...ambiguous, ...unmatched]
			.filter(({ transactionId }) => transactionId !== undefined)
			.map(({ transactionId, transaction }) => [transactionId, transaction]),
	);
	const paidOf = groupBy(paid, ({ transactionId }) => transactionId);
	return { paidOf, ambiguous, unmatched, transactions };
}

/**
 * The tables as they stand; `decisions` is read before `invoices`, so what is missing there was taken out. What is
 * made of them is told in `language`.
 */
export function readBooks($, invoices, language) {
	const { rows, twins } = joinRows(rowsOf($, 'Review List'));
	return {
		language,
		invoices: new Map(invoices.map((invoice) => [String(invoice.id), invoice])),
		booked: bookedInvoices(invoices),
		decisions: new Decisions(rowsOf($, 'All Decisions')),
		waiting: new Map(rows.map((row) => [row.transactionId, row])),
		twins,
	};
}

/** Bookings that stood in the table once and were taken out again, while the invoice is still there. */
export function findTakenBack({ invoices, booked, decisions }) {
	return [...decisions.last.values()]
		.filter(
			(row) =>
				isBooking(row) &&
				invoices.has(row.invoiceId) &&
				!(booked.get(row.transactionId) ?? []).includes(row.invoiceId),
		)
		.map((row) => ({ row, isElsewhere: booked.has(row.transactionId) }));
}

/** Bookings in the table that nobody wrote down: a person's, or those of a run that broke off. */
export function findUnwritten({ invoices, decisions }) {
	return [...invoices.values()].flatMap((invoice) =>
		idsIn(invoice.appliedTransactionIds)
			.filter((id) => !isKnown(decisions.about(id, String(invoice.id))))
			.map((id) => {
				const { number: invoiceNumber, currency } = invoice;
				const planned = decisions.about(id, String(invoice.id));
				const by = planned?.decidedBy ?? AUTOMATIC;
				return ['planned', 'dropped'].includes(planned?.decision)
					? decisionRow(decisionBy(by), planned, by)
					: decisionRow(
							'booked',
							{ transactionId: id, invoiceId: invoice.id, invoiceNumber, currency },
							'table',
						);
			}),
	);
}

const isKnown = (row) => row !== undefined && isBooking(row);

/** What payments of several invoices still owe, since a run broke off between two row updates. */
export function findRests({ invoices, booked, decisions, waiting, language }, paidOf) {
	const rest = listWordsIn(language).restOfSeveral();
	return [...decisions.byTransaction].flatMap(([id, rows]) => {
		const applied = booked.get(id);
		if (applied === undefined || paidOf.has(id) || isInHands(waiting.get(id))) return [];
		const planned = rows.filter(({ decision }) => decision === 'planned');
		const open = planned.filter(({ invoiceId }) => !applied.includes(invoiceId));
		const known = rows.filter((row) => row.decision === 'planned' || isBooking(row));
		// A person has booked it elsewhere: what was planned no longer counts.
		const isForeign = applied.some(
			(invoiceId) => !known.some((row) => row.invoiceId === invoiceId),
		);
		if (isForeign) return [];
		return open.map((row) => {
			const invoice = invoices.get(row.invoiceId);
			const canBook =
				invoice !== undefined && Number(invoice.openAmount) === Number(row.openAmountBefore);
			return {
				row,
				canBook,
				booking: {
					...row,
					transaction: undefined,
					isRest: true,
					closesInvoice: !/[1-9]/.test(row.openAmountAfter),
					unallocatedAmount: '0',
					evidence: [row.evidence ?? '', rest].filter(Boolean),
				},
			};
		});
	});
}
