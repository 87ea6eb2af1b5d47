import { DECISIONS, INVOICES, lookAtTables, REVIEW } from './markPaid/tables.js';

/** The tables by id, and what they lack, in a sentence. */
export function checkDeskTables({ $ }) {
	const tables = $('Find Tables')
		.all()
		.map(({ json }) => json)
		.filter(({ id }) => id !== undefined);
	const needed = { invoices: INVOICES, review: REVIEW, decisions: DECISIONS };
	const whatToDo =
		'Run the workflow "Create invoice tables" once, or give the table this name again.';
	return [{ json: lookAtTables(tables, needed, whatToDo) }];
}
