import { startTeamleaderBooks, TEAMLEADER } from '../../demo/invoicing/books/teamleader';
import type { Fault } from '../../sandbox/common/faults/fault';
import { seededTeamleader } from '../../sandbox/teamleader/seededTeamleader';
import type { StartOptions } from '../../sandbox/teamleader/startTeamleaderSandbox';
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
const world: BooksWorld = {
	...whole,
	transactions: whole.transactions.filter(({ id }) => ['t-1', 't-65', 't-69'].includes(String(id))),
};
const PART = { number: '2026-0069', cents: 5_050 };

describe('Mark invoices paid in Teamleader Focus', () => {
	let books: Awaited<ReturnType<typeof startTeamleaderBooks>>;
	let tables: Record<string, TableRow[]>;

	const start = async (options: StartOptions = {}) => {
		tables = emptyTables();
		const now = () => new Date('2026-11-28T10:00:00.000Z');
		books = await startTeamleaderBooks(world, { now, ...options });
	};
	afterEach(async () => await books.close());

	async function run(killAt?: string): Promise<void> {
		await sweep(world, tables, await templatesFor(TEAMLEADER, books), { books, killAt });
		hourOver(tables);
	}
	const paid = () =>
		books
			.documents()
			.flatMap(({ number, payments }) => payments.map(({ cents }) => `${number} ${cents}`));
	const ALL = ['2026-0001 10001', '2026-0069 5050', '2026-0073 106265'];
	const waitingFor = (id: string) => tables.review.find((row) => row.transactionId === id);
	const idOf = (wanted: string) =>
		String(books.teamleader.documents().invoices.find(({ number }) => number === wanted)?.id);
	const registered = () => books.control.requests(TEAMLEADER.registers);

	it('sends the day of the transaction with a second of its own, in the night', async () => {
		await start();
		await run();
		const sent = registered().map(({ body }) => String(Object(body).paid_at));
		expect(sent).toHaveLength(ALL.length);
		expect(new Set(sent).size).toBe(ALL.length);
		for (const at of sent) expect(at).toMatch(/^2026-11-20T0[1-6]:\d\d:\d\d\+00:00$/);
		const marked = books.documents(['t-1', 't-65', 't-69']).flatMap(({ payments }) => payments);
		expect(marked.map(({ transactionId }) => transactionId)).toEqual(['t-1', 't-65', 't-69']);
	});

	it.each<[string, StartOptions['habits']]>([
		['seconds come back', { paidAt: 'second' }],
		['only days come back', { paidAt: 'day' }],
		['only minutes come back', { paidAt: 'minute' }],
		['what is above the due is refused', { takesOverpayment: false }],
	])('books each payment once where %s', async (_what, habits) => {
		await start({ habits });
		for (let runs = 0; runs < 3; runs += 1) await run();
		expect(paid()).toEqual(ALL);
		expect(tables.bookings.map(({ status }) => status)).toEqual(['booked', 'booked', 'booked']);
		expect(tables.review.filter(({ about }) => about !== 'overpayment')).toEqual([]);
	});

	describe.each<NonNullable<NonNullable<StartOptions['habits']>['paidAt']>>(['day', 'minute'])(
		'where only the %s of a payment comes back',
		(paidAt) => {
			it.each<[string, Fault]>([
				['the answer was lost', { kind: 'cutAfter' }],
				['it answered 500 though it was taken', { kind: 'statusAfter', status: 500 }],
			])('sends nothing again and asks a person when %s', async (_what, failure) => {
				await start({ habits: { paidAt } });
				books.control.failNext({ ...TEAMLEADER.registers, times: 3, failure });
				await run();
				expect(waitingFor('t-65')?.reasons).toContain('a payment of that amount without our mark');
				for (let runs = 0; runs < 3; runs += 1) await run();
				expect(paid()).toEqual(ALL);
				expect(waitingFor('t-65')).toBeDefined();
			});

			it('sends nothing again when n8n is killed before it has read', async () => {
				await start({ habits: { paidAt } });
				await run('Read Again');
				for (let runs = 0; runs < 3; runs += 1) await run();
				expect(paid()).toEqual(ALL);
				expect(waitingFor('t-65')?.reasons).toContain('look whether it is this one');
			});
		},
	);

	it('knows by the second that a payment whose answer was lost is there', async () => {
		await start();
		books.control.failNext({ ...TEAMLEADER.registers, times: 3, failure: { kind: 'cutAfter' } });
		await run();
		expect(paid()).toEqual(ALL);
		expect(tables.bookings.map(({ status }) => status)).toEqual(['booked', 'booked', 'booked']);
	});

	it('sees that a person took off a part, and does not book it again', async () => {
		await start();
		await run();
		const payments = books.documents().flatMap((document) => document.payments);
		books.removePayment(String(payments.find(({ cents }) => cents === PART.cents)?.id));
		await run();
		await run();
		expect(paid()).not.toContain('2026-0069 5050');
		expect(waitingFor('t-65')).toMatchObject({ about: 'undone' });
	});

	it('leaves to a person a part that he may have entered himself', async () => {
		await start();
		const paidAt = '2026-11-20T00:00:00+00:00';
		books.teamleader.enterPayment({ invoiceId: idOf(PART.number), cents: PART.cents, paidAt });
		await run();
		expect(paid().filter((each) => each.startsWith(PART.number))).toEqual(['2026-0069 5050']);
		expect(waitingFor('t-65')?.reasons).toContain('look whether it is this one');
	});

	it('says that the credential has to be connected again, and books the next time', async () => {
		await start();
		const failure: Fault = { kind: 'status', status: 401 };
		books.control.failNext({ ...TEAMLEADER.registers, times: 1, failure });
		await run();
		const told = tables.review.map(({ reasons }) => String(reasons)).join();
		expect(told).toContain('connect the credential to Teamleader again');
		await run();
		expect(paid()).toEqual(ALL);
	});

	it('reads all pages, and the IBANs of companies and contacts', async () => {
		const [first] = whole.invoices;
		const more = Array.from({ length: 230 }, (_, place) => ({
			...first,
			number: `2025-${String(place).padStart(4, '0')}`,
			references: [],
			customerId: `more-${place}`,
			customerIbans: ['BE68 5390 0754 7034'],
		}));
		await start({ seed: seededTeamleader({ invoices: [...more, ...world.invoices] }) });
		await run();
		expect(paid()).toEqual(ALL);
		const lists = books.control.requests(TEAMLEADER.lists).map(({ body }) => Object(body).page);
		expect(lists.map(({ number }) => number)).toEqual(expect.arrayContaining([1, 2, 3, 4]));
	});
});
