import { checkBookings } from '../../demo/checkBookings';
import type { Execution } from '../../n8n/client/Execution';
import { startWorker, type RunningWorker } from '../../n8n/server/startWorker';
import { startDemo, type RunningDemo } from '../../demo/startDemo';
import { MARK_PAID } from '../../demo/templates';
import { Bookkeeping } from './support/Bookkeeping';
import { fastPolling } from './support/fastPolling';
import { startPostgres, startRedis, type RunningServer } from './support/startServer';

const emittedIds = (execution: Execution) =>
	execution.items(MARK_PAID.trigger).map(({ id }) => String(id));

describe('the template in queue mode: the trigger on main, the rest on a worker', () => {
	const servers: RunningServer[] = [];
	let demo: RunningDemo | undefined;
	let worker: RunningWorker | undefined;
	let books: Bookkeeping;
	let firstPoll: Execution;

	beforeAll(async () => {
		const redis = await startRedis();
		servers.push(redis);
		const postgres = await startPostgres();
		servers.push(postgres);
		const environment = {
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: String(redis.port),
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: String(postgres.port),
			DB_POSTGRESDB_USER: 'postgres',
			DB_POSTGRESDB_DATABASE: 'postgres',
		};
		const started = await startDemo({ adapt: fastPolling, environment });
		demo = started;
		worker = await startWorker(started.n8n, environment);
		books = new Bookkeeping(started);
		firstPoll = await books.executionAfter(
			async () => await started.n8n.client.workflows.activate(started.workflowId),
		);
	});

	// n8n does not end without its Redis, so the servers go last.
	afterAll(async () => {
		await worker?.close();
		await demo?.close();
		for (const server of servers) await server.close();
	});

	it('books on the worker what the labels of the seed allow, and nothing else', async () => {
		if (!demo) throw new Error('The demo is not up');
		expect(firstPoll.status).toBe('success');
		expect(firstPoll.items(MARK_PAID.booking).length).toBeGreaterThan(0);
		const rows = await demo.n8n.client.dataTables.rows('invoices');
		expect(checkBookings(demo.seed, rows, emittedIds(firstPoll)).wrong).toEqual([]);
	});

	it('emits nothing twice when it polls again', async () => {
		const before = await books.executionIds();
		await books.polls(2);
		expect(await books.executionIds()).toEqual(before);
	});

	it('emits a new transaction once and marks its invoice paid', async () => {
		const [invoice] = await books.payableInvoices(1);
		let paidBy: string[] = [];
		const execution = await books.executionAfter(async () => {
			paidBy = await books.pay([invoice]);
		});
		expect(emittedIds(execution)).toEqual(paidBy);
		const row = (await books.invoices()).get(String(invoice.number));
		expect(row).toMatchObject({ status: 'paid', appliedTransactionIds: paidBy[0] });
	});
});
