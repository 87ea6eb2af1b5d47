import { DECISIONS, lookAtTables, REVIEW } from './markPaid/tables.js';

/** The tables by id, and what they lack, in a sentence; the invoices are kept elsewhere. */
export function checkDecisionTables({ $ }) {
	const tables = $('Find Tables')
		.all()
		.map(({ json }) => json)
		.filter(({ id }) => id !== undefined);
	const whatToDo = 'Publish the workflow "Mark invoices paid (BestInvoicing)" once: it makes them.';
	return [{ json: lookAtTables(tables, { review: REVIEW, decisions: DECISIONS }, whatToDo) }];
}
