import {
	EENVOUDIG_FACTUREREN,
	startEenvoudigBooks,
} from '../../demo/invoicing/books/eenvoudigfactureren';
import type { RunningBooks } from '../../demo/invoicing/books/BooksSystem';
import type { Fault } from '../../sandbox/common/faults/fault';
import { seededEenvoudig } from '../../sandbox/eenvoudigfactureren/seededEenvoudig';
import type { StartOptions } from '../../sandbox/eenvoudigfactureren/startEenvoudigSandbox';
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
/** A payment in full, one in part, and one that is too high. */
const three = {
	...whole,
	transactions: whole.transactions.filter(({ id }) => ['t-1', 't-65', 't-69'].includes(String(id))),
};

describe('Mark invoices paid in EenvoudigFactureren', () => {
	let books: RunningBooks;
	let tables: Record<string, TableRow[]>;
	let world: BooksWorld;

	beforeEach(() => {
		world = three;
	});

	const start = async (options: StartOptions = {}) => {
		tables = emptyTables();
		const now = () => new Date('2026-11-28T10:00:00.000Z');
		books = await startEenvoudigBooks(world, { now, ...options });
	};
	afterEach(async () => await books.close());

	async function run(): Promise<void> {
		await sweep(world, tables, await templatesFor(EENVOUDIG_FACTUREREN, books), { books });
		hourOver(tables);
	}
	const paid = () =>
		books
			.documents()
			.flatMap(({ number, payments }) => payments.map(({ cents }) => `${number} ${cents}`));
	const ALL = ['2026-0001 10001', '2026-0069 5050', '2026-0073 106265'];
	const waitingFor = (id: string) => tables.review.find((row) => row.transactionId === id);

	it.each<[string, StartOptions['habits']]>([
		['amounts are text', { amountsAreText: true }],
		['descriptions do not come back', { tellsDescription: false }],
		['IDs are not told', { tellsPaymentId: false }],
		['what is above the rest is refused', { takesOverpayment: false }],
	])('books each payment once where %s', async (_what, habits) => {
		await start({ habits });
		for (let runs = 0; runs < 3; runs += 1) await run();
		expect(paid()).toEqual(ALL);
		expect(tables.bookings.map(({ status }) => status)).toEqual(['booked', 'booked', 'booked']);
		expect(waitingFor('t-65')).toBeUndefined();
	});

	it('asks a person, and sends nothing again, where neither comes back', async () => {
		await start({ habits: { tellsDescription: false, tellsPaymentId: false } });
		for (let runs = 0; runs < 3; runs += 1) await run();
		expect(paid()).toEqual(ALL);
		expect(waitingFor('t-65')?.reasons).toContain('look whether it is this one');
	});

	it.each<[string, Fault]>([
		['the answer was lost', { kind: 'cutAfter' }],
		['it answered 500 though it was taken', { kind: 'statusAfter', status: 500 }],
	])('books no part twice where descriptions do not come back and %s', async (_what, failure) => {
		await start({ habits: { tellsDescription: false } });
		books.control.failNext({ ...EENVOUDIG_FACTUREREN.registers, times: 3, failure });
		await run();
		expect(waitingFor('t-65')?.reasons).toContain('a payment of that amount without our mark');
		for (let runs = 0; runs < 3; runs += 1) await run();
		expect(paid()).toEqual(ALL);
		expect(waitingFor('t-65')).toBeDefined();
	});

	it('books the others where one invoice comes without an amount', async () => {
		const documents = seededEenvoudig(world);
		const odd = { ...documents[0], id: 9_000, number: '2026-9000', totalCents: Number.NaN };
		await start({ seed: [odd, ...documents] });
		await run();
		expect(paid()).toEqual(ALL);
	});

	it('sees that a person took out a part', async () => {
		await start();
		await run();
		const [, part] = books.documents().flatMap(({ payments }) => payments);
		books.removePayment(part.id);
		await run();
		expect(waitingFor('t-65')).toMatchObject({ about: 'undone' });
	});

	it.each<[string, number, string]>([
		['what is left', 4_000, '60.01'],
		['a part of it', 1_000, '25.00'],
	])('books %s of an invoice that a person entered a part on', async (_what, cents, amountText) => {
		world = {
			...whole,
			transactions: [{ ...whole.transactions[0], amount: Number(amountText), amountText }],
		};
		await start();
		books.enterPayment('2026-0001', cents, '2026-10-05');
		for (let runs = 0; runs < 2; runs += 1) await run();
		expect(paid()).toEqual([`2026-0001 ${cents}`, `2026-0001 ${Number(amountText) * 100}`]);
		expect(tables.review).toEqual([]);
		expect(tables.decisions).toMatchObject([{ decision: 'booked', allocatedAmount: amountText }]);
	});

	it('asks whether it is a part that a person entered long before', async () => {
		world = {
			...whole,
			transactions: [{ ...whole.transactions[0], amount: 40, amountText: '40.00' }],
		};
		await start();
		books.enterPayment('2026-0001', 4_000, '2026-10-05');
		await run();
		expect(paid()).toEqual(['2026-0001 4000']);
		expect(waitingFor('t-1')?.reasons).toContain('60.01 EUR is open there now');
	});

	it('books nothing on an invoice that a person entered a part on, and says what is open', async () => {
		await start();
		const part = { date: '2026-11-20', amount: 10, method: 'cash' };
		await fetch(`${books.url}/invoices/3001/payments`, {
			method: 'POST',
			headers: { ...books.headers, accept: 'application/json', 'content-type': 'application/json' },
			body: JSON.stringify(part),
		});
		await run();
		expect(paid()).toContain('2026-0001 1000');
		expect(paid()).not.toContain('2026-0001 10001');
		expect(waitingFor('t-1')?.reasons).toContain('90.01 EUR is open there now');
	});
});
