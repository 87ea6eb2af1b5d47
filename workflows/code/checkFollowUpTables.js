import { lookAtTables } from './markPaid/tables.js';

const NEEDED = {
	invoices: {
		number: 'string',
		openAmount: 'number',
		customerName: 'string',
		customerEmail: 'string',
		status: 'string',
		appliedTransactionIds: 'string',
	},
	decisions: {
		decision: 'string',
		transactionId: 'string',
		invoiceId: 'string',
		decidedAt: 'string',
	},
	reminders: {
		invoiceId: 'string',
		number: 'string',
		stop: 'string',
		because: 'string',
		seenAt: 'string',
	},
	thanks: {
		invoiceId: 'string',
		number: 'string',
		mailTo: 'string',
		status: 'string',
		claim: 'string',
		note: 'string',
	},
};

/** The tables by id, and what they lack, in a sentence. */
export function checkFollowUpTables({ $ }) {
	const tables = $('Find Tables')
		.all()
		.map(({ json }) => json)
		.filter(({ id }) => id !== undefined);
	const whatToDo =
		'The tables invoices and decisions come from the templates "Create invoice tables" and "Mark invoices paid"; set these up first.';
	return [{ json: lookAtTables(tables, NEEDED, whatToDo) }];
}
