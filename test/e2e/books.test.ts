import { setTimeout as sleep } from 'node:timers/promises';
import { BOOKS_SYSTEMS } from '../../demo/invoicing/books/booksSystems';
import type { RunningBooks } from '../../demo/invoicing/books/BooksSystem';
import { markPaidInBooks } from '../../demo/invoicing/books/startBooks';
import { createPontoCredential } from '../../demo/setUp';
import { MARK_PAID } from '../../demo/templates';
import { withoutPauses, withStoredExecutions } from '../../n8n/client/Workflows';
import { startN8n, type RunningN8n } from '../../n8n/server/startN8n';
import type { Fault } from '../../sandbox/common/faults/fault';
import { startPontoSandbox, type PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { createSeed } from '../../sandbox/seed/createSeed';
import { bookedPairs, booksWorld } from '../chaos/booksWorld';

const RUNS = 3;
const RUN_LIMIT_MS = 600_000;
const TABLES = ['bookings', 'decisions', 'review', 'sweeps'];
const FAULTS: Fault[] = [
	{ kind: 'status', status: 500 },
	{ kind: 'statusAfter', status: 500 },
	{ kind: 'silenceAfter', forMs: 250 },
	{ kind: 'cutAfter' },
];
// n8n sends at once, so that a seed does not settle which call fails. A call that failed and is made again gets
// through: three runs are enough for certain. About half of the calls are made again, which makes one in ten of all.
const FAILING = { probability: 0.2, seed: 20_261_128, timesPerCall: 1 };
const today = new Date().toISOString().slice(0, 10);
const world = booksWorld(today);
// Teamleader tells a transaction by the second of a payment alone, which two of 80 new IDs may well share.
const idAt = (place: number) => `6f1d0c52-7a31-4b8e-9c04-${String(place).padStart(12, '0')}`;

describe('books over HTTP, in a real n8n: 120 transactions and 80 open invoices', () => {
	let n8n: RunningN8n;
	let ponto: PontoSandbox;
	const expected = new Map<string, number>();

	beforeAll(async () => {
		const seed = { ...createSeed({ today }), invoices: [], transactions: [], labels: [] };
		ponto = await startPontoSandbox({ seed });
		const added = await ponto.control.addTransactions({
			transactions: world.transactions.map((each, place) => ({
				id: idAt(place),
				amount: Number(each.amount),
				counterpartName: String(each.counterpartName),
				remittanceInformation: String(each.remittanceInformation),
			})),
		});
		const ids = new Map(world.transactions.map(({ id }, place) => [id, added[place].id]));
		for (const [pair, cents] of world.expected) {
			const [transaction, number] = pair.split(' ');
			expected.set(`${ids.get(transaction)} ${number}`, cents);
		}
		n8n = await startN8n();
	});

	afterAll(async () => {
		await n8n?.close();
		await ponto?.close();
	});

	describe.each(BOOKS_SYSTEMS)('$name', (system) => {
		let books: RunningBooks;
		let workflowId: string;

		beforeAll(async () => {
			books = await system.start(world);
			const credential = await createPontoCredential(n8n.client, ponto.url);
			const template = await markPaidInBooks(n8n.client, credential, system, books, withoutPauses);
			workflowId = await n8n.client.workflows.import(withStoredExecutions(template));
		});
		afterAll(async () => await books?.close());

		beforeEach(async () => {
			books.control.reset();
			const existing = await n8n.client.dataTables.names();
			for (const table of TABLES.filter((name) => existing.includes(name))) {
				await n8n.client.dataTables.clear(table);
			}
		});

		const start = async () => await n8n.client.workflows.run(workflowId, MARK_PAID.sweep);
		const sweep = async () => await n8n.client.executions.finished(await start(), RUN_LIMIT_MS);

		/** An hour passes: what a run had claimed that broke off is free again. */
		async function hourOver(): Promise<void> {
			const { dataTables } = n8n.client;
			const claimedAt = new Date(Date.now() - 60 * 60_000).toISOString();
			await dataTables.update('bookings', 'status', 'sending', { claimedAt });
			const claims = (await dataTables.rows('review')).map(({ status }) => String(status));
			for (const status of new Set(claims.filter((each) => each.startsWith('claim ')))) {
				await dataTables.update('review', 'status', status, { status: `claim ${claimedAt} x` });
			}
		}

		async function expectAllBookedOnce(): Promise<void> {
			const ids = [...expected.keys()].map((pair) => pair.split(' ')[0]);
			expect(bookedPairs(books, ids)).toEqual(new Map([...expected].sort()));
			const review = await n8n.client.dataTables.rows('review');
			const waiting = review.filter(({ about }) => about === 'payment');
			expect(waiting.filter(({ transactionId }) => ids.includes(String(transactionId)))).toEqual(
				[],
			);
		}

		it('each payable invoice is paid once, though one in ten calls fails', async () => {
			books.control.failRandomly({ ...FAILING, failures: FAULTS });
			for (let run = 0; run < RUNS; run += 1) {
				await sweep();
				await hourOver();
			}
			const requests = books.control.requests();
			const spoiled = requests.filter(({ fault, status }) => fault !== undefined || status === 0);
			expect(spoiled.length / requests.length).toBeGreaterThan(0.05);
			books.control.stopFailing();
			await expectAllBookedOnce();
			const before = books.control.requests(system.registers).length;
			expect((await sweep()).status).toBe('success');
			expect(books.control.requests(system.registers)).toHaveLength(before);
			await expectAllBookedOnce();
		});

		it.each<[string, Fault]>([
			['before its payment reached the books', { kind: 'silence' }],
			['before it heard that the payment was taken', { kind: 'silenceAfter' }],
		])('the same when n8n is killed %s', async (_when, failure) => {
			books.control.failNext({ ...system.registers, skip: 2, times: 1, failure });
			await start();
			const isHeld = () =>
				books.control.requests(system.registers).some(({ fault }) => fault === failure.kind);
			while (!isHeld()) await sleep(50);
			await n8n.process.kill();
			await n8n.process.start();
			await hourOver();
			await sweep();
			await expectAllBookedOnce();
		});
	});
});
