import { BOOKS_SYSTEMS } from '../../demo/invoicing/books/booksSystems';
import type { RunningBooks } from '../../demo/invoicing/books/BooksSystem';
import type { Fault } from '../../sandbox/common/faults/fault';
import {
	booksWorld,
	emptyTables,
	hourOver,
	sweep,
	templatesFor,
	type BooksWorld,
} from '../chaos/booksWorld';
import type { TableRow } from '../support/tablesWorkflow';

const whole = booksWorld();
/** A single payment, one that pays too much, and two that pay nothing. */
const four: BooksWorld = {
	...whole,
	transactions: whole.transactions.filter(({ id }) =>
		['t-1', 't-69', 't-119', 't-120'].includes(String(id)),
	),
};

describe.each(BOOKS_SYSTEMS)('Mark invoices paid in $name', (system) => {
	let books: RunningBooks;
	let tables: Record<string, TableRow[]>;
	let world: BooksWorld;

	beforeEach(async () => {
		world = four;
		tables = emptyTables();
		books = await system.start(world, () => new Date('2026-11-28T10:00:00.000Z'));
	});
	afterEach(async () => await books.close());

	async function run(booksImportThisBank = 'no'): Promise<void> {
		const templates = await templatesFor(system, books, { booksImportThisBank });
		await sweep(world, tables, templates, { books });
		hourOver(tables);
	}
	const registered = () => books.control.requests(system.registers).length;
	const paymentsOf = (number: string) =>
		books.documents().find((document) => document.number === number)?.payments ?? [];
	const waitingFor = (id: string) => tables.review.find((row) => row.transactionId === id);

	it('books what is due of a payment that is too high, and puts the rest before a person', async () => {
		await run();
		expect(registered()).toBe(2);
		expect(paymentsOf('2026-0073')).toHaveLength(1);
		expect(waitingFor('t-69')).toMatchObject({
			about: 'overpayment',
			reasons: expect.stringContaining('12.00 EUR is left after 2026-0073'),
		});
		expect(waitingFor('t-1')).toBeUndefined();
	});

	it('books a payment of an invoice that has been open for years', async () => {
		await books.close();
		const old = { issueDate: '2021-03-01', dueDate: '2021-03-31' };
		const invoices = world.invoices.map((invoice) => ({ ...invoice, ...old }));
		books = await system.start({ invoices }, () => new Date('2026-11-28T10:00:00.000Z'));
		await run();
		expect(paymentsOf('2026-0001')).toHaveLength(1);
	});

	it('does not book a part that a person has entered by hand, and asks whether it is this one', async () => {
		world = { ...whole, transactions: whole.transactions.filter(({ id }) => id === 't-65') };
		books.enterPayment('2026-0069', 5_050, '2026-11-22');
		await run();
		await run();
		expect(paymentsOf('2026-0069')).toHaveLength(1);
		expect(registered()).toBe(0);
		expect(waitingFor('t-65')?.reasons).toContain('without our mark');
	});

	it('registers nothing where the books import the bank account, and says what to link', async () => {
		await run('yes');
		await run('yes');
		expect(registered()).toBe(0);
		expect(waitingFor('t-1')?.reasons).toContain('link it there to 2026-0001');
		expect(tables.bookings).toEqual([]);
	});

	it('asks first whether they do', async () => {
		await expect(run('')).rejects.toThrow('booksImportThisBank');
		expect(registered()).toBe(0);
	});

	it('does not book again what a person took out, and says so', async () => {
		await run();
		const [{ id }] = paymentsOf('2026-0001');
		books.removePayment(id);
		await run();
		await run();
		expect(paymentsOf('2026-0001')).toEqual([]);
		expect(waitingFor('t-1')).toMatchObject({ about: 'undone' });
	});

	it.each<[string, Fault]>([
		['gives 503', { kind: 'status', status: 503 }],
		['is a page of a proxy', { kind: 'html' }],
		['is cut in its middle', { kind: 'malformed' }],
	])('says so where an invoice %s, and books it the next time', async (_what, failure) => {
		books.control.failNext({ ...books.readsOf('2026-0001'), times: 2, failure });
		await run();
		expect(paymentsOf('2026-0001')).toEqual([]);
		expect(waitingFor('t-1')?.reasons).toContain(`it could not be read: ${system.name} answered`);
		await run();
		expect(paymentsOf('2026-0001')).toHaveLength(1);
		expect(waitingFor('t-1')).toBeUndefined();
	});

	it.each<Fault['kind']>(['html', 'malformed'])(
		'books nothing from a list that came as %s, and the next run does',
		async (kind) => {
			books.control.failNext({ ...system.lists, failure: { kind } as Fault });
			await expect(run()).rejects.toThrow();
			expect(registered()).toBe(0);
			await run();
			expect(registered()).toBe(2);
		},
	);

	it.each<[string, Fault]>([
		['gave a page of a proxy', { kind: 'html' }],
		['was not known to the server', { kind: 'status', status: 502 }],
		['says there were too many calls', { kind: 'status', status: 429, retryAfter: 30 }],
	])('books once what %s when it was sent', async (_what, failure) => {
		books.control.failNext({ ...system.registers, times: 1, failure });
		await run();
		const told = tables.review.map(({ reasons }) => String(reasons)).join();
		expect(told).toContain(`${system.name} answered`);
		await run();
		expect(paymentsOf('2026-0001')).toHaveLength(1);
		expect(paymentsOf('2026-0073')).toHaveLength(1);
	});
});
