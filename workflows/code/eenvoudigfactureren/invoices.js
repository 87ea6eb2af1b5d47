import { rowsOfPages } from '../once/pages.js';

const PAGE_SIZE = 100;

/** The rows of all pages, each once. @throws for a list that is not whole. */
export function eenvoudigRows($) {
	const answers = $('Invoices')
		.all()
		.map(({ json }) => json);
	const rows = rowsOfPages(answers, 'Invoices', PAGE_SIZE);
	return [...new Map(rows.map((row) => [row.invoice_id, row])).values()];
}

/** Whether nothing is left of it. */
export const isClosedInEenvoudig = ({ status }) => status === 'closed';
