import { rowsOfPages } from '../once/pages.js';

const PAGE_SIZE = 100;

/** The rows of all pages of these lists, each once, as it was read last. @throws for a list that is not whole. */
export function teamleaderRows($, ...names) {
	const rows = names.flatMap((name) => {
		const answers = $(name)
			.all()
			.map(({ json }) => json);
		return rowsOfPages(answers, name, PAGE_SIZE, (body) => Object(body).data);
	});
	return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Invoices that were sent: drafts have no number. */
export const teamleaderInvoiceRows = ($) =>
	teamleaderRows($, 'Invoices', 'Older Open Invoices').filter(
		(invoice) => invoice.invoice_number && invoice.status !== 'draft',
	);

/** Whether nothing is left of it. */
export const isMatchedInTeamleader = ({ status }) => status === 'matched';
