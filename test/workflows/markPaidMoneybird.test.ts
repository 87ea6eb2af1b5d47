import { MONEYBIRD, startMoneybirdBooks } from '../../demo/invoicing/books/moneybird';
import type { RunningBooks } from '../../demo/invoicing/books/BooksSystem';
import type { StartOptions } from '../../sandbox/moneybird/startMoneybirdSandbox';
import { booksWorld, emptyTables, hourOver, sweep, templatesFor } from '../chaos/booksWorld';
import type { TableRow } from '../support/tablesWorkflow';

const whole = booksWorld();
const world = {
	...whole,
	transactions: whole.transactions.filter(({ id }) => id === 't-1' || id === 't-69'),
};

describe('Mark invoices paid in Moneybird', () => {
	let books: RunningBooks;
	let tables: Record<string, TableRow[]>;

	const start = async (options: StartOptions = {}) => {
		tables = emptyTables();
		const now = () => new Date('2026-11-28T10:00:00.000Z');
		books = await startMoneybirdBooks(world, { now, ...options });
	};
	afterEach(async () => await books.close());

	async function run(): Promise<void> {
		await sweep(world, tables, await templatesFor(MONEYBIRD, books), { books });
		hourOver(tables);
	}
	const posts = () => books.control.requests({ method: 'POST' }).length;

	it('knows its payments by their ID where Moneybird does not tell the mark', async () => {
		await start({ habits: { tellsIdentifier: false } });
		await run();
		await run();
		expect(posts()).toBe(2);
		expect(tables.decisions.map(({ decision }) => decision)).toEqual(['booked', 'booked']);
	});

	it('says from when on there is room again after too many calls', async () => {
		await start();
		books.control.failNext({
			method: 'POST',
			times: 1,
			failure: { kind: 'status', status: 429, body: 'Retry later', retryAfter: '1795860000' },
		});
		await run();
		const told = tables.review.map(({ reasons }) => String(reasons)).join();
		expect(told).toContain('150 calls in 5 minutes, again from 2026-11-28T10:00:00.000Z on');
		await run();
		expect(posts()).toBe(3);
	});
});
