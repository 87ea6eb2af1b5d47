import { ACCOUNT_IDS } from '../../../sandbox/seed/accounts';
import { standingClock } from '../../support/standingClock';
import { ActiveTrigger } from './activeTrigger';

// Waits and time-outs go by a clock that stands still otherwise: nothing here depends on the machine's speed.
jest.mock('n8n-workflow', () =>
	jest
		.requireActual<typeof import('../../support/standingClock')>('../../support/standingClock')
		.withoutWaiting(),
);

const ALL_ACCOUNTS = Object.values(ACCOUNT_IDS);
const { operating, projects, dollars } = ACCOUNT_IDS;
const START_NOW = { firstPoll: 0 };
const BUDGET_MS = 60_000;
const SILENT_FOR_MS = 5;

let trigger: ActiveTrigger;

beforeAll(async () => {
	standingClock.stand();
	trigger = await ActiveTrigger.start();
});
afterAll(async () => {
	await trigger.close();
	standingClock.release();
});
beforeEach(async () => {
	await trigger.reset();
	await trigger.poll(START_NOW);
	trigger.change({ pollBudgetMs: BUDGET_MS });
});

/** Ids of what a poll emits; those of a poll that ends with an error come with the next one. */
async function emitted(): Promise<unknown[]> {
	const items = await trigger.poll(START_NOW).catch(() => null);
	return (items ?? []).map(({ id }) => id);
}

describe('accounts that cannot be read', () => {
	it('do not keep the others from being read', async () => {
		for (const account of [operating, projects]) {
			await trigger.control.synchronizeInBackground({ account });
			await trigger.control.failNext({
				path: `${account}/transactions`,
				times: 100,
				// So long that two of them would use up the time of a poll.
				failure: { kind: 'status', status: 503, retryAfter: 20 },
			});
		}
		const id = await trigger.arrive(dollars, { amount: 1 });
		expect([...(await emitted()), ...(await emitted())]).toEqual([id]);
		await trigger.requestsSince();
		await trigger.control.synchronizeInBackground({ account: dollars });
		await emitted();
		const [, ...accounts] = await trigger.requestsInOrder();
		expect(accounts[0]).toContain(dollars);
		expect(accounts.filter((path) => path.includes(operating))).toHaveLength(1);
	});

	it('do not hold a poll beyond its time when they never answer', async () => {
		await trigger.control.synchronizeInBackground({});
		await trigger.control.failNext({
			path: `(${operating}|${projects})/transactions`,
			times: 100,
			failure: { kind: 'silence' },
		});
		trigger.change({
			beforeRequest: (request) => {
				if (![operating, projects].some((silent) => request.url.includes(silent))) return request;
				standingClock.advance(request.timeout ?? Infinity);
				return { ...request, timeout: SILENT_FOR_MS };
			},
		});
		const id = await trigger.arrive(dollars, { amount: 1 });
		const polls = [];
		for (let poll = 0; poll < 2; poll += 1) {
			const startedAt = Date.now();
			polls.push({ ids: await emitted(), lasted: Date.now() - startedAt });
		}
		expect(polls.flatMap(({ ids }) => ids)).toEqual([id]);
		for (const { lasted } of polls) {
			expect(lasted).toBeGreaterThan(0);
			expect(lasted).toBeLessThan(BUDGET_MS);
		}
	});

	it('end the poll for those behind when Ponto asks for fewer requests', async () => {
		await trigger.control.synchronizeInBackground({});
		await trigger.control.failNext({
			path: '/transactions',
			times: 1,
			failure: { kind: 'status', status: 429, retryAfter: 600 },
		});
		await trigger.requestsSince();
		await emitted();
		expect(await trigger.requestsSince()).toHaveLength(2);
	});

	it('are reported within two polls, whatever else is emitted', async () => {
		const outcomes: string[] = [];
		const items: unknown[] = [];
		const arrived: unknown[] = [];
		await trigger.control.failNext({
			path: `${operating}/transactions`,
			times: 100,
			failure: { kind: 'status', status: 403 },
		});
		for (let poll = 0; poll < 6; poll += 1) {
			await trigger.control.synchronizeInBackground({ account: operating });
			arrived.push(await trigger.arrive(projects, { amount: poll + 1 }));
			try {
				items.push(...((await trigger.poll(START_NOW)) ?? []).map(({ id }) => id));
				outcomes.push('items');
			} catch (error) {
				outcomes.push((error as Error).message.includes('Zichtrekening') ? 'report' : 'other');
			}
		}
		expect(outcomes).toEqual(['items', 'report', 'items', 'items', 'items', 'items']);
		expect([...items].sort()).toEqual([...arrived].sort());
	});
});

describe('pages', () => {
	it('that are used up leave the rest of the accounts to the next poll', async () => {
		for (const account of ALL_ACCOUNTS) {
			await trigger.control.addTransactions({
				account,
				transactions: Array.from({ length: 150 }, (_, index) => ({ amount: index + 1 })),
			});
		}
		expect(await emitted()).toHaveLength(450);
		expect(await emitted()).toEqual([]);
	});
});

describe('time', () => {
	it('that is used up leaves the accounts behind to the next polls, with pending ones too', async () => {
		const pending = { event: 'pendingTransaction' };
		await trigger.poll(pending);
		for (const account of ALL_ACCOUNTS) {
			await trigger.control.addTransactions({
				account,
				pending: true,
				transactions: [{ amount: 5 }],
			});
		}
		trigger.change({
			beforeRequest: (request) => {
				if (request.url.includes('/pending-transactions')) standingClock.advance(BUDGET_MS - 1);
				return request;
			},
		});
		const seen = [];
		for (let poll = 0; poll < ALL_ACCOUNTS.length; poll += 1)
			seen.push(await trigger.poll(pending));
		expect(seen.map((items) => items?.length)).toEqual(ALL_ACCOUNTS.map(() => 1));
		const accounts = seen.flatMap((items) => (items ?? []).map(({ accountId }) => accountId));
		expect(accounts.sort()).toEqual([...ALL_ACCOUNTS].sort());
	});
});
