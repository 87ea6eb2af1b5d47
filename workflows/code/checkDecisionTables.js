import { DECISIONS, INVOICES, lookAtTables, REVIEW } from './markPaid/tables.js';

/**
 * The tables by id, and what they lack, in a sentence; the invoices may be kept elsewhere. Where they are in a table
 * that lacks nothing, its id is handed on, so that no workflow that is called has to look for it again.
 */
export function checkDecisionTables({ $ }) {
	const tables = $('Find Tables')
		.all()
		.map(({ json }) => json)
		.filter(({ id }) => id !== undefined);
	const whatToDo =
		'Run "Create invoice tables" once where the invoices are in a data table; for other books, publish the workflow that marks invoices paid there.';
	const needed = { review: REVIEW, decisions: DECISIONS };
	const withInvoices = lookAtTables(tables, { ...needed, invoices: INVOICES }, whatToDo);
	return [
		{ json: withInvoices.missing === '' ? withInvoices : lookAtTables(tables, needed, whatToDo) },
	];
}
