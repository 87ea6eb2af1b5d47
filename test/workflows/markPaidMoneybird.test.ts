import { readTemplate, withSettings } from '../../n8n/client/Workflows';
import { seededMoneybird } from '../../sandbox/moneybird/seededMoneybird';
import {
	startMoneybirdSandbox,
	type MoneybirdSandbox,
	type StartOptions,
} from '../../sandbox/moneybird/startMoneybirdSandbox';
import { booksWorld, emptyTables, hourOver, sweep, type BooksWorld } from '../chaos/booksWorld';
import { playedHttp } from '../support/playedHttp';
import type { TableRow } from '../support/tablesWorkflow';

const whole = booksWorld();
/** A single payment, one that pays too much, and two that pay nothing. */
const world: BooksWorld = {
	...whole,
	transactions: whole.transactions.filter(({ id }) =>
		['t-1', 't-69', 't-119', 't-120'].includes(String(id)),
	),
};

describe('Mark invoices paid in Moneybird', () => {
	let sandbox: MoneybirdSandbox;
	let tables: Record<string, TableRow[]>;

	const start = async (options: StartOptions = {}) => {
		tables = emptyTables();
		sandbox = await startMoneybirdSandbox({
			seed: seededMoneybird(world),
			now: () => new Date('2026-11-28T10:00:00.000Z'),
			...options,
		});
	};
	afterEach(async () => await sandbox.close());

	async function run(booksImportThisBank = 'no'): Promise<void> {
		const { url: apiUrl, administrationId, token } = sandbox;
		const fields = { apiUrl, administrationId, booksImportThisBank };
		const [mark, book] = await Promise.all(
			['mark-invoices-paid-moneybird.json', 'book-payments-moneybird.json'].map(async (file) =>
				withSettings(await readTemplate(file), fields),
			),
		);
		const http: Parameters<typeof sweep>[3]['http'] = (template, before) =>
			playedHttp(template, token, before);
		await sweep(world, tables, { mark, book }, { http });
		hourOver(tables);
	}
	const posts = () => sandbox.control.requests({ method: 'POST' }).length;
	const paymentsOf = (number: string) =>
		sandbox.control.documents().find((document) => document.number === number)?.payments ?? [];
	const waitingFor = (id: string) => tables.review.find((row) => row.transactionId === id);

	it('books what is due of a payment that is too high, and puts the rest before a person', async () => {
		await start();
		await run();
		expect(posts()).toBe(2);
		expect(paymentsOf('2026-0073')).toHaveLength(1);
		expect(waitingFor('t-69')).toMatchObject({
			about: 'overpayment',
			reasons: expect.stringContaining('12.00 EUR is left after 2026-0073'),
		});
		expect(waitingFor('t-1')).toBeUndefined();
	});

	it('registers nothing where Moneybird imports the bank account, and says what to link', async () => {
		await start();
		await run('yes');
		await run('yes');
		expect(posts()).toBe(0);
		expect(waitingFor('t-1')?.reasons).toContain('link it there to 2026-0001');
		expect(tables.bookings).toEqual([]);
	});

	it('asks first whether it does', async () => {
		await start();
		await expect(run('')).rejects.toThrow('booksImportThisBank');
		expect(posts()).toBe(0);
	});

	it('does not book again what a person took out, and says so', async () => {
		await start();
		await run();
		const [{ id }] = paymentsOf('2026-0001');
		sandbox.control.removePayment({ id });
		await run();
		await run();
		expect(paymentsOf('2026-0001')).toEqual([]);
		expect(waitingFor('t-1')).toMatchObject({ about: 'undone' });
	});

	it('knows its payments by their ID where Moneybird does not tell the mark', async () => {
		await start({ habits: { tellsIdentifier: false } });
		await run();
		await run();
		expect(posts()).toBe(2);
		expect(tables.decisions.map(({ decision }) => decision)).toEqual(['booked', 'booked']);
	});

	it('says so where an invoice cannot be read, and books it the next time', async () => {
		await start();
		const first = sandbox.control.documents().find(({ number }) => number === '2026-0001');
		sandbox.control.failNext({
			method: 'GET',
			path: `${String(first?.id)}.json`,
			times: 2,
			failure: { kind: 'status', status: 503 },
		});
		await run();
		expect(paymentsOf('2026-0001')).toEqual([]);
		expect(waitingFor('t-1')?.reasons).toContain('Moneybird answered 503');
		await run();
		expect(paymentsOf('2026-0001')).toHaveLength(1);
		expect(waitingFor('t-1')).toBeUndefined();
	});

	it('says from when on there is room again after too many calls', async () => {
		await start();
		sandbox.control.failNext({
			method: 'POST',
			times: 1,
			failure: { kind: 'status', status: 429, body: 'Retry later', retryAfter: '1795860000' },
		});
		await run();
		const told = tables.review.map(({ reasons }) => String(reasons)).join();
		expect(told).toContain('150 calls in 5 minutes, again from 2026-11-28T10:00:00.000Z on');
		await run();
		expect(paymentsOf('2026-0001')).toHaveLength(1);
		expect(paymentsOf('2026-0073')).toHaveLength(1);
	});
});
