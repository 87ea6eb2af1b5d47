import { isClosed } from './followUp/closed.js';
import { rowsOf } from './markPaid/rows.js';

/**
 * Which thanks may go (send): where we wrote into the table first, and the invoice is still as it was. The others say
 * why not (drop).
 */
export function keepOurThanks({ $ }) {
	const first = new Map();
	const rows = rowsOf($, 'Read Back').sort((one, other) => Number(one.id) - Number(other.id));
	for (const row of rows) if (!first.has(row.number)) first.set(row.number, row);
	const now = new Map(rowsOf($, 'Look Again').map((row) => [String(row.id), row]));
	const wanted = $('Tasks')
		.all(2)
		.map(({ json }) => json);
	return wanted.map((thanks) => {
		const own = rows.find(
			({ number, claim }) => number === thanks.number && claim === thanks.claim,
		);
		const because = reasonNotTo(thanks, first.get(thanks.number), now.get(thanks.invoiceId));
		const json =
			because === undefined
				? { ...thanks, do: 'send', rowId: own.id }
				: { do: 'drop', rowId: own?.id ?? 0, note: because };
		return { json };
	});
}

function reasonNotTo({ claim, mailTo, appliedTransactionIds }, first, invoice) {
	if (first?.claim !== claim) return 'Another run has thanked for it';
	if (invoice === undefined) return 'The invoice is no longer in the table';
	if (!isClosed(invoice) || invoice.appliedTransactionIds !== appliedTransactionIds)
		return 'The booking was changed meanwhile';
	if (String(invoice.customerEmail ?? '').trim() !== mailTo) return 'The mail address was changed';
	return undefined;
}
