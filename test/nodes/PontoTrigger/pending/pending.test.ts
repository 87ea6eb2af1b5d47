import { ACCOUNT_IDS } from '../../../../sandbox/seed/accounts';
import { ActiveTrigger } from '../activeTrigger';

const { operating, projects } = ACCOUNT_IDS;
const PENDING = { event: 'pendingTransaction' };

let trigger: ActiveTrigger;

beforeAll(async () => {
	trigger = await ActiveTrigger.start();
});
afterAll(async () => await trigger.close());
beforeEach(async () => await trigger.reset());

async function announce(account: string, ...amounts: number[]): Promise<void> {
	await trigger.control.addTransactions({
		account,
		pending: true,
		transactions: amounts.map((amount) => ({ amount })),
	});
}

describe('a pending transaction', () => {
	it('is emitted once', async () => {
		await trigger.poll(PENDING);
		await announce(projects, -20);
		expect(await trigger.poll(PENDING)).toEqual([
			expect.objectContaining({ accountId: projects, amountText: '-20.00', direction: 'outgoing' }),
		]);
		expect(await trigger.poll(PENDING)).toBeNull();
	});

	it('is emitted as often as the bank announces the same', async () => {
		await trigger.poll(PENDING);
		await announce(operating, 5);
		expect(await trigger.poll(PENDING)).toHaveLength(1);
		await announce(operating, 5, 5);
		expect(await trigger.poll(PENDING)).toHaveLength(2);
	});

	it('that is there at the first poll is emitted up to the chosen number', async () => {
		await announce(operating, 1, 2, 3);
		expect(await trigger.poll({ ...PENDING, firstPoll: 2 })).toHaveLength(2);
		expect(await trigger.poll({ ...PENDING, firstPoll: 2 })).toBeNull();
	});

	it('goes by the direction', async () => {
		await announce(operating, 1, -2);
		expect(await trigger.poll({ ...PENDING, direction: 'incoming' })).toHaveLength(1);
	});

	it('does not start a workflow for new transactions', async () => {
		await trigger.poll({ firstPoll: 0 });
		await announce(operating, 1);
		expect(await trigger.poll({ firstPoll: 0 })).toBeNull();
	});

	it('costs the account list alone while nothing changes', async () => {
		await trigger.poll(PENDING);
		await trigger.requestsSince();
		await trigger.poll(PENDING);
		expect(await trigger.requestsSince()).toEqual(['/accounts']);
	});

	it('is shown by a test run', async () => {
		await announce(operating, 7);
		expect(await trigger.testRun(PENDING)).toEqual([expect.objectContaining({ amount: 7 })]);
	});
});
