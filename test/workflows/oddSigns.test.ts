import { readTemplate } from '../../n8n/client/Workflows';
import { openWorld, transactionsOf } from '../chaos/markPaidWorld';
import { runSweep, type TableRow } from '../support/tablesWorkflow';

const ODD = [
	'{{ 1 + 1 }}',
	'=1+1',
	'Braces }} NV',
	"$& $$ $` $'",
	'<b>Bold</b> & "quoted"',
	"O'Neill\nline\ttab",
	'\\u0024 \\n',
	'Zoë ☕ 𝒜 \u0000',
	'__proto__',
];

describe('names, texts and notes with odd signs', () => {
	it.each(ODD)('come through the workflow as they are: %j', async (odd) => {
		const create = await readTemplate('create-invoice-tables-data-table.json');
		const world = openWorld(1, create);
		const { tables, columns } = world;
		const [first] = tables.invoices;
		Object.assign(first, { note: odd, customerName: odd, status: odd });
		const transactions = transactionsOf(world).map((transaction): TableRow => ({
			...transaction,
			counterpartName: odd,
			remittanceInformation: `${String(transaction.remittanceInformation)} ${odd}`,
		}));
		const book = await readTemplate('book-payments-data-table.json');
		const host = { tables, columns, turn: async () => {}, subWorkflows: { Book: book } };
		const template = await readTemplate('mark-invoices-paid-data-table.json');
		await runSweep(template, host, () => transactions);
		await runSweep(template, host, () => transactions);

		const shown = tables.review.map((row) => ({
			name: row.counterpartName,
			text: String(row.remittance).endsWith(odd),
			kept: JSON.parse(String(row.transaction)).counterpartName,
		}));
		expect(shown.length).toBeGreaterThan(0);
		expect(shown).toEqual(shown.map(() => ({ name: odd, text: true, kept: odd })));
		expect(String(first.note).startsWith(odd)).toBe(true);
		const last = tables.invoices[5];
		expect(last).toMatchObject({ status: 'paid', appliedTransactionIds: 't-3' });
		expect(tables.decisions.filter(({ counterpartName }) => counterpartName !== odd)).toEqual([]);
	});
});
