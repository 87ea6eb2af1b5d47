import { setTimeout as sleep } from 'node:timers/promises';
import { chunk } from 'lodash';
import { appliedTransactionIds } from '../../demo/checkBookings';
import { startDemo, type RunningDemo } from '../../demo/startDemo';
import { MARK_PAID } from '../../demo/templates';
import type { Row } from '../../n8n/client/DataTables';
import { seededDraw } from '../../sandbox/common/faults/seededDraw';
import { Bookkeeping } from './support/Bookkeeping';
import { fastPolling } from './support/fastPolling';
import { manyAccounts } from './support/manyAccounts';

/** `npm run test:kills` sets 50. */
const KILLS = Number(process.env.KILLS ?? 3);
const SEED = Number(process.env.KILLS_SEED ?? Date.now() % 100_000);
const SINGLE_A_ROUND = 4;
const LUMPED = 3;

/** Polls by n8n's own queue of polls, with cursors that are saved in one go with the execution. */
const DURABLE_CURSORS = {
	N8N_SCHEDULER_ENABLED: 'true',
	N8N_SCHEDULER_POLL_TRIGGERS_ENABLED: 'true',
	N8N_USE_WORKFLOW_PUBLICATION_SERVICE: 'true',
	N8N_POLLER_DURABLE_CURSORS_ENABLED: 'true',
};

describe(`n8n killed ${KILLS} times at random moments (replay: KILLS_SEED=${SEED})`, () => {
	const draw = seededDraw(SEED);
	const paidBy = new Map<string, string>();
	let demo: RunningDemo;
	let books: Bookkeeping;
	let open: Row[];

	beforeAll(async () => {
		const { seed } = manyAccounts(new Date().toISOString().slice(0, 10));
		demo = await startDemo({
			seed,
			adapt: fastPolling,
			...(process.env.KILLS_DURABLE && { environment: DURABLE_CURSORS }),
		});
		books = new Bookkeeping(demo);
		open = await books.payableInvoices(seed.invoices.length);
		await demo.n8n.client.workflows.activate(demo.workflowId);
	});

	afterAll(async () => await demo?.close());

	/** Customers pay some invoices one by one and some together. */
	async function pay(): Promise<void> {
		const single = open.splice(0, SINGLE_A_ROUND);
		const ids = await books.pay(single);
		single.forEach(({ number }, index) => paidBy.set(String(number), ids[index]));
		for (const several of chunk(open.splice(0, LUMPED), LUMPED)) {
			const id = await books.payTogether(several);
			for (const { number } of several) paidBy.set(String(number), id);
		}
	}

	const booked = async () =>
		[...(await books.invoices()).values()].flatMap(appliedTransactionIds).length;

	/** How long a poll takes with its bookings on this machine, in milliseconds. */
	async function measureJob(): Promise<number> {
		await pay();
		await pollBegins();
		const startedAt = Date.now();
		while ((await booked()) < paidBy.size) await sleep(100);
		return Date.now() - startedAt;
	}

	async function pollBegins(): Promise<void> {
		const polls = async () => await demo.sandbox.control.countRequests({ path: '^/accounts$' });
		const before = await polls();
		while ((await polls()) === before) await sleep(20);
	}

	it('ends with the same bookings as if nothing had happened', async () => {
		const { process: n8n } = demo.n8n;
		const jobMs = await measureJob();
		for (let kill = 0; kill < KILLS; kill += 1) {
			await pay();
			await pollBegins();
			const life = Math.floor(draw() * jobMs);
			await sleep(life);
			await n8n.kill();
			await n8n.start();
			const progress = `${await booked()} of ${paidBy.size} booked`;
			process.stderr.write(`Kill ${kill + 1}, ${life} of ${jobMs} ms into a poll: ${progress}\n`);
		}
		await books.polls(2);
		await books.sweep();
		const rows = await books.invoices();
		const wrong = [...paidBy].filter(([number, id]) => {
			const row = rows.get(number) ?? {};
			const isPaid = row.status === 'paid' && row.openAmount === 0;
			return !isPaid || appliedTransactionIds(row).join() !== id;
		});
		expect(wrong).toEqual([]);
		expect((await books.review()).map(({ transactionId }) => transactionId)).toEqual([]);
		expect((await books.sweep()).items(MARK_PAID.booking)).toEqual([]);
	});
});
