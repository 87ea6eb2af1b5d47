/** The columns that the tables must have. */
export const INVOICES = {
	number: 'string',
	references: 'string',
	openAmount: 'number',
	currency: 'string',
	customerName: 'string',
	status: 'string',
	appliedTransactionIds: 'string',
	paidOn: 'string',
	note: 'string',
};
/** What waits for a person, in the order in which it is read; ids last. */
export const REVIEW = {
	status: 'string',
	amount: 'number',
	currency: 'string',
	counterpartName: 'string',
	suggestion: 'string',
	reasons: 'string',
	about: 'string',
	bookedOn: 'string',
	remittance: 'string',
	counterpartIban: 'string',
	candidates: 'string',
	handled: 'boolean',
	transaction: 'string',
	transactionId: 'string',
};
export const DECISIONS = {
	decision: 'string',
	decidedBy: 'string',
	decidedAt: 'string',
	invoiceNumber: 'string',
	allocatedAmount: 'string',
	currency: 'string',
	counterpartName: 'string',
	customerName: 'string',
	bookedOn: 'string',
	counterpartIban: 'string',
	evidence: 'string',
	teachesPayer: 'boolean',
	shown: 'string',
	openAmountBefore: 'string',
	openAmountAfter: 'string',
	customerId: 'string',
	invoiceId: 'string',
	transactionId: 'string',
	transaction: 'string',
};
export const SWEEPS = { name: 'string', sweptOn: 'string' };

/**
 * The ids of the tables with exactly these names, since n8n itself takes any whose name contains the word, and a
 * sentence on what is missing or is a column of another type; empty when the workflow can start.
 */
export function lookAtTables(tables, needed, whatToDo) {
	const byName = new Map(tables.map((table) => [table.name, table]));
	const names = Object.keys(needed);
	const ids = Object.fromEntries(names.map((name) => [name, byName.get(name)?.id]));
	const absent = names.filter((name) => !byName.has(name));
	if (absent.length > 0) {
		const there = [...byName.keys()].sort().join(', ') || 'none';
		return {
			ids,
			missing: `Data tables that are missing: ${absent.join(', ')}. ${whatToDo} Your data tables are: ${there}.`,
		};
	}
	const lacking = names.flatMap((name) => lackingIn(byName.get(name), needed[name]));
	const missing =
		lacking.length === 0
			? ''
			: `Columns to mend in your data tables: ${lacking.join('; ')}. Add or change them in n8n under Data Tables, then run this again.`;
	return { ids, missing };
}

function lackingIn({ name: table, columns = [] }, needed) {
	const types = new Map(columns.map(({ name, type }) => [name, type]));
	return Object.entries(needed)
		.filter(([name, type]) => types.get(name) !== type)
		.map(([name, type]) => {
			const now = types.get(name);
			return `${table}.${name} ${now ? `is a column of type ${now}, not ${type}` : `(${type}) is missing`}`;
		});
}
