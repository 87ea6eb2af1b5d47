import { ACCOUNT_IDS } from '../../../sandbox/seed/accounts';
import { ActiveTrigger, isoDaysAgo } from './activeTrigger';

const { operating, projects, dollars } = ACCOUNT_IDS;
const START_NOW = { firstPoll: 0 };

let trigger: ActiveTrigger;

beforeAll(async () => {
	trigger = await ActiveTrigger.start();
});
afterAll(async () => await trigger.close());
beforeEach(async () => await trigger.reset());

const ids = async (parameters = {}) =>
	(await trigger.poll({ ...START_NOW, ...parameters }))?.map(({ id }) => id);

describe('what the trigger remembers', () => {
	beforeEach(async () => {
		await trigger.addDays(operating, 120);
		expect(await ids()).toBeUndefined();
	});

	it('survives a new name of the node', async () => {
		trigger.change({ name: 'Bank feed' });
		expect(await ids({ firstPoll: 100 })).toBeUndefined();
		const id = await trigger.arrive(operating, { amount: 3 });
		trigger.change({ name: 'Bank feed 2' });
		expect(await ids()).toEqual([id]);
	});

	it('survives a new credential for the same integration', async () => {
		trigger.change({ credentialId: 'another' });
		expect(await ids({ firstPoll: 100 })).toBeUndefined();
		const id = await trigger.arrive(operating, { amount: 3 });
		expect(await ids()).toEqual([id]);
	});

	it('is taken over from earlier versions', async () => {
		trigger.rememberAsBefore();
		expect(await ids({ firstPoll: 100 })).toBeUndefined();
		expect(trigger.remembered).not.toContain('pontoOAuth2Api-1');
		const id = await trigger.arrive(operating, { amount: 3 });
		expect(await ids()).toEqual([id]);
	});

	it('is not that of a copy of the workflow', async () => {
		trigger.change({ workflowId: 'a-copy' });
		expect(await ids({ firstPoll: 7 })).toHaveLength(7);
	});

	it('keeps accounts that vanish for a poll', async () => {
		await trigger.control.hideAccounts({ accounts: [operating] });
		const late = await trigger.arrive(projects, { amount: 1 });
		expect(await ids({ firstPoll: 100 })).toEqual([late]);
		await trigger.control.hideAccounts({ accounts: [] });
		const id = await trigger.arrive(operating, { amount: 3 });
		expect(await ids({ firstPoll: 100 })).toEqual([id]);
	});
});

describe('a restart that loses what n8n had not saved', () => {
	it('does not lose what arrives at an account that came after activation', async () => {
		await trigger.control.hideAccounts({ accounts: [dollars] });
		expect(await ids()).toBeUndefined();
		await trigger.control.hideAccounts({ accounts: [] });
		expect(await ids()).toBeUndefined();
		const id = await trigger.arrive(dollars, { amount: 2 });
		trigger.crashN8n();
		expect(await ids()).toEqual([id]);
	});

	it('does not lose what arrives at an account that was there', async () => {
		expect(await ids()).toBeUndefined();
		expect(await ids()).toBeUndefined();
		const id = await trigger.arrive(dollars, { amount: 2 });
		trigger.crashN8n();
		expect(await ids()).toEqual([id]);
	});
});

describe('a bank account that is linked anew', () => {
	let successor: string;
	let known: number;

	beforeEach(async () => {
		await trigger.control.addTransactions({
			account: projects,
			transactions: Array.from({ length: 40 }, (_, index) => ({
				amount: index + 1,
				executionDate: isoDaysAgo(Math.floor(index / 2)),
			})),
		});
		known = (await trigger.poll())?.length ?? 0;
		expect(known).toBe(40);
		successor = await trigger.control.linkAnew({ account: projects });
	});

	it('brings nothing of what it brought under its former ID', async () => {
		expect(await trigger.poll()).toBeNull();
	});

	it('brings what is new once while both are linked', async () => {
		await trigger.poll();
		await trigger.arrive(projects, { amount: 7.77 });
		const id = await trigger.arrive(successor, { amount: 7.77 });
		expect((await trigger.poll())?.map((item) => item.id)).toEqual([id]);
		expect(await trigger.poll()).toBeNull();
	});

	it('brings once what comes before the new ID is first read', async () => {
		await trigger.arrive(projects, { amount: 7.77 });
		await trigger.arrive(successor, { amount: 7.77 });
		expect(await trigger.poll()).toHaveLength(1);
		expect(await trigger.poll()).toBeNull();
	});

	it('brings two of the same as two', async () => {
		for (let count = 0; count < 2; count += 1) {
			await trigger.arrive(projects, { amount: 7.77 });
			await trigger.arrive(successor, { amount: 7.77 });
		}
		expect(await trigger.poll()).toHaveLength(2);
		await trigger.arrive(projects, { amount: 7.77 });
		await trigger.arrive(successor, { amount: 7.77 });
		expect(await trigger.poll()).toHaveLength(1);
	});

	it('brings once what comes while the new ID is not listed for a poll', async () => {
		await trigger.poll();
		await trigger.control.hideAccounts({ accounts: [successor] });
		const id = await trigger.arrive(projects, { amount: 7.77 });
		await trigger.arrive(successor, { amount: 7.77 });
		expect((await trigger.poll())?.map((item) => item.id)).toEqual([id]);
		await trigger.control.hideAccounts({ accounts: [] });
		await trigger.control.synchronizeInBackground({});
		expect(await trigger.poll()).toBeNull();
	});

	it.each(['cutList', 'emptyList', 'reordered'] as const)(
		'brings no history when its first page is spoiled (%s)',
		async (kind) => {
			await trigger.control.failNext({ path: `${successor}/transactions`, failure: { kind } });
			await trigger.poll();
			await trigger.control.synchronizeInBackground({});
			expect(await trigger.poll()).toBeNull();
		},
	);

	it('brings what was booked the day before, though its first page hid it', async () => {
		await trigger.control.revokeAccount({ account: projects });
		const id = await trigger.arrive(successor, {
			amount: 7.77,
			createdAt: isoDaysAgo(0.1),
			executionDate: isoDaysAgo(1),
		});
		const failure = { kind: 'cutList' } as const;
		await trigger.control.failNext({ path: `${successor}/transactions`, failure });
		expect(await trigger.poll()).toBeNull();
		await trigger.control.synchronizeInBackground({});
		expect((await trigger.poll())?.map((item) => item.id)).toEqual([id]);
	});

	it('brings what came between', async () => {
		await trigger.control.revokeAccount({ account: projects });
		const id = await trigger.arrive(successor, { amount: 8.88 });
		expect((await trigger.poll())?.map((item) => item.id)).toEqual([id]);
	});

	it('brings once what a walk emitted that never came to its end, under a third ID', async () => {
		await trigger.control.addTransactions({
			account: successor,
			transactions: Array.from({ length: 100 }, (_, index) => ({
				amount: 1_000 + index,
				executionDate: isoDaysAgo(30),
			})),
		});
		const id = await trigger.arrive(successor, { amount: 7.77 });
		const failure = { kind: 'emptyList' } as const;
		await trigger.control.failNext({ path: `${successor}/transactions`, skip: 1, failure });
		expect((await trigger.poll())?.map((item) => item.id)).toEqual([id]);
		await trigger.control.linkAnew({ account: successor });
		await trigger.control.revokeAccount({ account: projects });
		await trigger.control.revokeAccount({ account: successor });
		expect(await trigger.poll()).toBeNull();
	});

	it('brings nothing again after a list that was cut short', async () => {
		await trigger.control.hideAccounts({ accounts: [successor] });
		await trigger.control.failNext({ path: `${projects}/trans`, failure: { kind: 'cutList' } });
		await trigger.control.synchronizeInBackground({});
		await trigger.poll();
		await trigger.control.hideAccounts({ accounts: [projects] });
		expect(await trigger.poll()).toBeNull();
	});
});

describe('a bank account that is linked twice from the start', () => {
	it('brings its bookings once', async () => {
		await trigger.arrive(projects, { amount: 5 });
		const second = await trigger.control.linkAnew({ account: projects });
		expect(await trigger.poll()).toHaveLength(1);
		for (const amount of [7, 7, 8]) {
			await trigger.arrive(projects, { amount });
			await trigger.arrive(second, { amount });
		}
		const brought = (await trigger.poll())?.map(({ amount }) => amount);
		expect(brought?.sort()).toEqual([7, 7, 8]);
		expect(await trigger.poll()).toBeNull();
	});
});
