import { ACCOUNT_IDS } from '../../../sandbox/seed/accounts';
import { ActiveTrigger } from './activeTrigger';

const ALL_ACCOUNTS = Object.values(ACCOUNT_IDS);
const { operating, projects, dollars } = ACCOUNT_IDS;
const START_NOW = { firstPoll: 0 };
const SHORT_BUDGET_MS = 4_000;

let trigger: ActiveTrigger;

beforeAll(async () => {
	trigger = await ActiveTrigger.start();
});
afterAll(async () => await trigger.close());
beforeEach(async () => {
	await trigger.reset();
	await trigger.poll(START_NOW);
	trigger.change({ pollBudgetMs: SHORT_BUDGET_MS });
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
				failure: { kind: 'status', status: 503 },
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
		const id = await trigger.arrive(dollars, { amount: 1 });
		const startedAt = Date.now();
		expect([...(await emitted()), ...(await emitted())]).toEqual([id]);
		expect(Date.now() - startedAt).toBeLessThan(2 * SHORT_BUDGET_MS);
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
		trigger.change({ pollBudgetMs: 60_000 });
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
