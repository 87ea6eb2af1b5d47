import { readTemplate, type WorkflowFile } from '../../n8n/client/Workflows';
import { openWorld, transactionsOf, type World } from '../chaos/markPaidWorld';
import { runSweep, type TableRow } from '../support/tablesWorkflow';

const UNREAD = {
	error: 'Zichtrekening (BE68 5390 0754 7034) could not be read to the end: the consent has ended',
};

describe('the daily sweep over several accounts', () => {
	let markPaid: WorkflowFile;
	let book: WorkflowFile;
	let world: World;

	beforeEach(async () => {
		markPaid = await readTemplate('mark-invoices-paid-data-table.json');
		book = await readTemplate('book-payments-data-table.json');
		world = openWorld(1, await readTemplate('create-invoice-tables-data-table.json'));
	});

	async function sweep(read: readonly TableRow[]): Promise<void> {
		const { tables, columns } = world;
		const host = { tables, columns, turn: async () => {}, subWorkflows: { Book: book } };
		await runSweep(markPaid, host, () => [...read]);
	}
	const paid = () => world.tables.invoices.filter(({ status }) => status === 'paid').length;

	it('is noted once every account was read to the end', async () => {
		await sweep(transactionsOf(world));
		expect(paid()).toBe(7);
		expect(world.tables.sweeps).toHaveLength(1);
	});

	it('books what it read, names what it could not read, and is not noted', async () => {
		await expect(sweep([...transactionsOf(world), UNREAD])).rejects.toThrow(
			`${UNREAD.error}. What else could be read is booked. The next sweep reads from the same day on.`,
		);
		expect(paid()).toBe(7);
		expect(world.tables.review).toHaveLength(2);
		expect(world.tables.sweeps).toEqual([]);
	});

	it('does not end well where no account could be read', async () => {
		await expect(sweep([UNREAD])).rejects.toThrow(UNREAD.error);
		expect(world.tables.sweeps).toEqual([]);
	});

	it('leaves one row of two that two runs put on the list for one payment', async () => {
		await sweep(transactionsOf(world));
		const [row] = world.tables.review;
		world.tables.review.push({ ...row, id: 5_000, about: 'payment', reasons: 'booked meanwhile' });
		await sweep(transactionsOf(world));
		const same = world.tables.review.filter((each) => each.transactionId === row.transactionId);
		expect(same).toEqual([row]);
	});
});
