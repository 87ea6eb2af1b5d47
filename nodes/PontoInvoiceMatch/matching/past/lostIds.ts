import type { PastAllocation } from '../model/matchOptions';
import type { OpenInvoice } from '../model/openInvoice';

/**
 * Earlier rows, with what a person decided against an invoice told by its number alone where no invoice has its id any
 * more: a list that is read from elsewhere has other ids, and the person meant the invoice.
 */
export function withoutLostIds(
	past: readonly PastAllocation[],
	invoices: readonly OpenInvoice[],
): readonly PastAllocation[] {
	if (!past.some(isAgainst)) return past;
	const ids = new Set(invoices.map(({ id }) => id));
	return past.map((row) =>
		isAgainst(row) && row.invoiceNumber !== undefined && !ids.has(row.invoiceId)
			? { ...row, invoiceId: '' }
			: row,
	);
}

const isAgainst = ({ decision }: PastAllocation): boolean =>
	decision === 'rejected' || decision === 'undone';
