import { BOOKS_SYSTEMS } from '../../demo/invoicing/books/booksSystems';
import type { RunningBooks } from '../../demo/invoicing/books/BooksSystem';
import type { TableRow } from '../support/tablesWorkflow';
import {
	bookedPairs,
	booksWorld,
	emptyTables,
	hourOver,
	sweep,
	templatesFor,
	type BooksTemplates,
} from './booksWorld';

const world = booksWorld();
const ids = world.transactions.map(({ id }) => String(id));
const SEEDS = process.env.CHAOS_SEED
	? process.env.CHAOS_SEED.split(',').map(Number)
	: Array.from({ length: Number(process.env.CHAOS_SEEDS ?? 1) }, (_, index) => index + 1);

describe.each(BOOKS_SYSTEMS)('$name, 120 transactions and 80 open invoices', (system) => {
	let books: RunningBooks;
	let templates: BooksTemplates;
	let tables: Record<string, TableRow[]>;

	beforeAll(async () => {
		books = await system.start(world, () => new Date('2026-11-28T10:00:00.000Z'));
		templates = await templatesFor(system, books);
	});
	beforeEach(() => {
		books.control.reset();
		tables = emptyTables();
	});
	afterAll(async () => await books.close());

	const run = async (killAt?: string) => await sweep(world, tables, templates, { books, killAt });
	const registered = () => books.control.requests(system.registers).length;
	const expected = new Map([...world.expected].sort());

	it('each payable invoice is paid exactly once, to the cent, and nothing else is touched', async () => {
		await run();
		expect(bookedPairs(books, ids)).toEqual(expected);
		const decided = tables.decisions.filter(({ decision }) => decision === 'booked');
		expect(decided).toHaveLength(expected.size);
		const before = registered();
		await run();
		expect(bookedPairs(books, ids)).toEqual(expected);
		expect(registered()).toBe(before);
		expect(tables.bookings.map(({ status }) => status)).toEqual([...expected].map(() => 'booked'));
	}, 120_000);

	it.each(SEEDS)(
		'the same within three runs while one in ten calls fails (seed %d)',
		async (seed) => {
			books.control.failRandomly({
				probability: 0.1,
				failures: [
					{ kind: 'status', status: 500 },
					{ kind: 'silenceAfter', forMs: 50 },
					{ kind: 'cutAfter' },
				],
				seed,
			});
			for (let runs = 0; runs < 3; runs += 1) {
				await run().catch((error: Error) => expect(error.message).toContain('The list'));
				hourOver(tables);
			}
			expect(bookedPairs(books, ids)).toEqual(expected);
		},
		240_000,
	);

	it.each(['Register', 'Read Again'])(
		'the same after a kill before %s',
		async (node) => {
			await run(node);
			hourOver(tables);
			await run();
			hourOver(tables);
			await run();
			expect(bookedPairs(books, ids)).toEqual(expected);
			const waiting = tables.review.filter(({ about }) => about === 'payment');
			const left = waiting.map(({ transactionId }) => transactionId);
			expect(
				left.filter((id) => [...expected.keys()].some((pair) => pair.startsWith(`${id} `))),
			).toEqual([]);
		},
		120_000,
	);

	it('the same when two runs go at once', async () => {
		await Promise.all([run(), run()]);
		hourOver(tables);
		await run();
		expect(bookedPairs(books, ids)).toEqual(expected);
	}, 120_000);
});
