const NEEDED = {
	invoices: {
		number: 'string',
		references: 'string',
		openAmount: 'number',
		currency: 'string',
		customerName: 'string',
		status: 'string',
		appliedTransactionIds: 'string',
		paidOn: 'string',
		note: 'string',
	},
	review: {
		transactionId: 'string',
		about: 'string',
		status: 'string',
		bookedOn: 'string',
		amount: 'number',
		currency: 'string',
		counterpartName: 'string',
		counterpartIban: 'string',
		remittance: 'string',
		reasons: 'string',
		candidates: 'string',
		transaction: 'string',
		handled: 'boolean',
	},
	decisions: {
		decision: 'string',
		transactionId: 'string',
		invoiceId: 'string',
		invoiceNumber: 'string',
		allocatedAmount: 'string',
		currency: 'string',
		openAmountBefore: 'string',
		openAmountAfter: 'string',
		bookedOn: 'string',
		counterpartIban: 'string',
		counterpartName: 'string',
		evidence: 'string',
		decidedBy: 'string',
		decidedAt: 'string',
	},
	sweeps: { name: 'string', sweptOn: 'string' },
};
const NAMES = Object.keys(NEEDED);
const LIST = NAMES.map((name) => `"${name}"`).join(', ');

/** What the tables lack, in a sentence; empty when the workflow can start. */
export function checkTables({ $ }) {
	const tables = $('Find Tables')
		.all()
		.map(({ json }) => json)
		.filter(({ name }) => NAMES.some((needed) => String(name).toLowerCase().includes(needed)));
	const found = tables.map(({ name }) => name).sort();
	if (found.join() !== [...NAMES].sort().join()) {
		const there = found.join(', ') || 'none of them';
		return said(
			`The data tables ${LIST} are needed, and no other table with one of these words in its name, because n8n finds a table by a part of its name. There is: ${there}. Run the workflow "Create invoice tables", or rename the other table.`,
		);
	}
	const lacking = tables.flatMap(({ name, columns }) => lackingIn(name, columns));
	return said(
		lacking.length === 0
			? ''
			: `Columns to mend in your data tables: ${lacking.join('; ')}. Add or change them in n8n under Data Tables, then run this again.`,
	);
}

function lackingIn(table, columns = []) {
	const types = new Map(columns.map(({ name, type }) => [name, type]));
	return Object.entries(NEEDED[table])
		.filter(([name, type]) => types.get(name) !== type)
		.map(([name, type]) => {
			const now = types.get(name);
			return `${table}.${name} ${now ? `is a column of type ${now}, not ${type}` : `(${type}) is missing`}`;
		});
}

const said = (missing) => [{ json: { missing } }];
