import { DECISIONS, lookAtTables, REVIEW } from './markPaid/tables.js';

/** The tables by id, and what they lack, in a sentence; the invoices are kept elsewhere. */
export function checkDecisionTables({ $ }) {
	const tables = $('Find Tables')
		.all()
		.map(({ json }) => json)
		.filter(({ id }) => id !== undefined);
	const whatToDo =
		'Run "Create invoice tables" once where the invoices are in a data table; for other books, publish the workflow that marks invoices paid there.';
	return [{ json: lookAtTables(tables, { review: REVIEW, decisions: DECISIONS }, whatToDo) }];
}
