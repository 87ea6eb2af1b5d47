import { startXeroBooks, XERO } from '../../demo/invoicing/books/xero';
import type { RunningBooks } from '../../demo/invoicing/books/BooksSystem';
import { seededXero } from '../../sandbox/xero/seededXero';
import type { StartOptions } from '../../sandbox/xero/startXeroSandbox';
import { booksWorld, emptyTables, hourOver, sweep, templatesFor } from '../chaos/booksWorld';
import type { TableRow } from '../support/tablesWorkflow';

const whole = booksWorld();
const worldOf = (...ids: string[]) => ({
	...whole,
	transactions: whole.transactions.filter(({ id }) => ids.includes(String(id))),
});

describe('Mark invoices paid in Xero', () => {
	let books: RunningBooks;
	let tables: Record<string, TableRow[]>;
	let world: ReturnType<typeof worldOf>;

	const start = async (options: StartOptions = {}) => {
		tables = emptyTables();
		const now = () => new Date('2026-11-28T10:00:00.000Z');
		books = await startXeroBooks(world, { now, ...options });
	};
	beforeEach(() => {
		world = worldOf('t-1');
	});
	afterEach(async () => await books.close());

	async function run(): Promise<void> {
		await sweep(world, tables, await templatesFor(XERO, books), { books });
		hourOver(tables);
	}
	const told = () => tables.review.map(({ reasons }) => String(reasons)).join();
	const paid = () =>
		books
			.documents()
			.flatMap(({ number, payments }) =>
				payments.map(({ transactionId, cents }) => `${transactionId} ${number} ${cents}`),
			);

	it.each<[string, object, string]>([
		['a lock date', { lockedUntil: '2026-11-25' }, 'before the lock date of this organisation'],
		['too many calls', { callsPerMinute: 6 }, 'it takes 60 calls a minute, again in 60 seconds'],
	])('tells of %s in the words of Xero, and books nothing', async (_what, habits, words) => {
		await start({ habits });
		await run();
		expect(told()).toContain(words);
		expect(paid()).toEqual([]);
	});

	it('sends one payment for each invoice, with a key that no other request has', async () => {
		world = worldOf('t-61');
		await start();
		await run();
		expect(paid()).toEqual(['t-61 2026-0061 90221', 't-61 2026-0062 91558']);
		const bodies = books.control.requests(XERO.registers).map(({ body }) => Object(body));
		expect(bodies.map(({ Payments }) => Payments.length)).toEqual([1, 1]);
	});

	it('does not take a bill with the number of an invoice for it', async () => {
		await start();
		await run();
		expect(paid()).toEqual(['t-1 2026-0001 10001']);
	});

	it('reads all pages where Xero does not say how many there are', async () => {
		world = worldOf('t-61');
		const seed = seededXero(whole);
		const [first] = seed.documents;
		const more = Array.from({ length: 250 }, (_, place) => ({
			...first,
			id: `99999999-0000-4000-8000-${String(place).padStart(12, '0')}`,
			number: `2025-${place}`,
		}));
		await start({
			seed: { ...seed, documents: [...more, ...seed.documents] },
			habits: { countsPages: false, mostPerPage: 100 },
		});
		await run();
		expect(paid()).toEqual(['t-61 2026-0061 90221', 't-61 2026-0062 91558']);
	});

	it.each(['emptyList', 'cutList'] as const)(
		'books nothing from a list that came as %s, and the next run does',
		async (kind) => {
			await start();
			books.control.failNext({ method: 'GET', path: '/Invoices$', failure: { kind } });
			await expect(run()).rejects.toThrow('Xero');
			expect(paid()).toEqual([]);
			await run();
			expect(paid()).toHaveLength(1);
		},
	);
});
