import type { IDataObject } from 'n8n-workflow';
import preview from '../../../nodes/PontoTrigger/__schema__/v1.0.0.json';
import { ACCOUNT_IDS } from '../../../sandbox/seed/accounts';
import { ActiveTrigger, isoDaysAgo } from './activeTrigger';

const ALL_ACCOUNTS = Object.values(ACCOUNT_IDS);
const { operating, projects, dollars } = ACCOUNT_IDS;
const START_NOW = { firstPoll: 0 };

let trigger: ActiveTrigger;

beforeAll(async () => {
	trigger = await ActiveTrigger.start();
});
afterAll(async () => await trigger.close());
beforeEach(async () => await trigger.reset());

describe('the first poll', () => {
	it('emits the newest 100 of each account, oldest first', async () => {
		for (const account of [operating, projects]) await trigger.addDays(account, 150);
		const items = (await trigger.poll()) ?? [];
		for (const account of [operating, projects]) {
			const created = items
				.filter(({ accountId }) => accountId === account)
				.map(({ createdAt }) => String(createdAt));
			expect(created).toHaveLength(100);
			expect(created).toEqual([...created].sort());
		}
		expect(await trigger.poll()).toBeNull();
	});

	it('emits nothing when told to start from now, and then what arrives', async () => {
		expect(await trigger.poll(START_NOW)).toBeNull();
		const id = await trigger.arrive(operating, { amount: 10 });
		expect((await trigger.poll(START_NOW))?.map((item) => item.id)).toEqual([id]);
	});
});

describe('a new transaction', () => {
	beforeEach(async () => await trigger.poll(START_NOW));

	it('is emitted once, also after n8n was started again', async () => {
		const id = await trigger.arrive(projects, { amount: 121.5 });
		expect(await trigger.poll(START_NOW)).toEqual([
			expect.objectContaining({ id, accountId: projects }),
		]);
		expect(await trigger.poll(START_NOW)).toBeNull();
		trigger.restartN8n();
		expect(await trigger.poll(START_NOW)).toBeNull();
	});

	it('carries the exact amount as text, calendar dates in Brussels and its account', async () => {
		await trigger.control.addTransactions({
			account: operating,
			transactions: [
				{
					amount: -1234.5,
					executionDate: '2026-11-19T23:00:00.000Z',
					valueDate: '2026-11-20T00:00:00.000Z',
					remittanceInformation: '+++123/4567/89002+++',
					remittanceInformationType: 'structured',
					counterpartName: 'Vogels & Zn',
				},
			],
		});
		expect(await trigger.poll(START_NOW)).toEqual([
			expect.objectContaining({
				accountReference: expect.stringMatching(/^BE\d{14}$/),
				accountName: 'Zichtrekening',
				amount: -1234.5,
				amountText: '-1234.50',
				bookedOn: '2026-11-20',
				valueOn: '2026-11-20',
				direction: 'outgoing',
				remittanceInformation: '+++123/4567/89002+++',
				remittanceInformationType: 'structured',
				counterpartName: 'Vogels & Zn',
			}),
		]);
	});

	it('has its booking date in the time zone that is chosen', async () => {
		await trigger.arrive(operating, { amount: 1, executionDate: '2026-11-19T23:00:00.000Z' });
		const options = { timeZone: 'Europe/Lisbon' };
		expect(await trigger.poll({ ...START_NOW, options })).toEqual([
			expect.objectContaining({ bookedOn: '2026-11-19' }),
		]);
	});

	it('is emitted if it is back-dated and lands below known ones', async () => {
		await trigger.control.addTransactions({
			account: operating,
			transactions: Array.from({ length: 150 }, (_, index) => ({ amount: index + 1 })),
		});
		expect(await trigger.poll(START_NOW)).toHaveLength(150);
		const id = await trigger.arrive(operating, {
			amount: 77,
			createdAt: isoDaysAgo(3),
			executionDate: isoDaysAgo(40),
		});
		expect((await trigger.poll(START_NOW))?.map((item) => item.id)).toEqual([id]);
		expect(await trigger.poll(START_NOW)).toBeNull();
	});

	it('is emitted from an account that was added after activation, with its newest', async () => {
		const others = { accounts: 'chosen', accountIds: [operating, projects], ...START_NOW };
		await trigger.poll(others);
		trigger.forgetEverything();
		await trigger.poll(others);
		await trigger.addDays(dollars, 5);
		expect(await trigger.poll({ firstPoll: 3 })).toHaveLength(3);
	});

	it('goes by the filters, and the rest does not come later', async () => {
		const incoming = { ...START_NOW, direction: 'incoming' };
		await trigger.arrive(operating, { amount: -5 });
		const id = await trigger.arrive(operating, { amount: 5 });
		expect((await trigger.poll(incoming))?.map((item) => item.id)).toEqual([id]);
		expect(await trigger.poll({ ...START_NOW, direction: 'both' })).toBeNull();
	});

	it('of an account that is not chosen is emitted once it is', async () => {
		const onlyProjects = { ...START_NOW, accounts: 'chosen', accountIds: [projects] };
		const id = await trigger.arrive(operating, { amount: 5 });
		expect(await trigger.poll(onlyProjects)).toBeNull();
		expect((await trigger.poll(START_NOW))?.map((item) => item.id)).toEqual([id]);
	});
});

describe('a walk that was cut off', () => {
	it('starts over from the top if Ponto no longer knows where it stopped', async () => {
		await trigger.addDays(operating, 30);
		await trigger.poll(START_NOW);
		const id = await trigger.arrive(operating, { amount: 3 });
		const seen = { ids: '', reachesEnd: false };
		const progress = { seen, isDeepEnough: false, isBelowFloor: false, emitted: 0, considered: 0 };
		const openWalk = { after: 'gone', startedAt: isoDaysAgo(1), ...progress };
		trigger.restartN8n(({ newTransaction }) => {
			const accounts = newTransaction?.accounts as Record<string, IDataObject>;
			accounts[operating] = { ...accounts[operating], openWalk };
		});
		await expect(trigger.poll(START_NOW)).rejects.toThrow('Zichtrekening');
		expect((await trigger.poll(START_NOW))?.map((item) => item.id)).toEqual([id]);
	});
});

describe('the cost of a poll', () => {
	beforeEach(async () => {
		for (const account of ALL_ACCOUNTS) await trigger.addDays(account, 250);
	});

	it('is one request for the account list while nothing changes', async () => {
		await trigger.poll();
		await trigger.requestsSince();
		await trigger.poll();
		expect(await trigger.requestsSince()).toEqual(['/accounts']);
	});

	it('grows by the pages of the overlap window once Ponto has synchronized an account', async () => {
		await trigger.poll();
		await trigger.requestsSince();
		await trigger.control.synchronizeInBackground({ account: operating });
		await trigger.poll();
		const requests = await trigger.requestsSince();
		expect(requests.filter((path) => path.includes(operating)).length).toBeGreaterThan(0);
		expect(requests.filter((path) => path.includes(projects))).toHaveLength(0);
		await trigger.poll();
		expect(await trigger.requestsSince()).toHaveLength(1);
	});
});

describe('two polls at the same time', () => {
	it('emit what arrived once', async () => {
		await trigger.poll(START_NOW);
		await trigger.arrive(operating, { amount: 1 });
		await trigger.control.failNext({
			path: `${operating}/transactions`,
			failure: { kind: 'slow', delayMs: 300 },
		});
		const [slow, quick] = await Promise.all([trigger.poll(START_NOW), trigger.poll(START_NOW)]);
		expect([...(slow ?? []), ...(quick ?? [])]).toHaveLength(1);
		expect(await trigger.poll(START_NOW)).toBeNull();
	});
});

describe('an account that cannot be read', () => {
	const refused = async (account: string) => {
		await trigger.control.synchronizeInBackground({ account });
		await trigger.control.failNext({
			path: `${account}/transactions`,
			times: 1,
			failure: { kind: 'status', status: 403 },
		});
	};

	beforeEach(async () => await trigger.poll(START_NOW));

	it('does not hold back the others, and is read again with the next poll', async () => {
		const late = await trigger.arrive(operating, { amount: 1 });
		const inTime = await trigger.arrive(projects, { amount: 2 });
		await refused(operating);
		expect((await trigger.poll(START_NOW))?.map((item) => item.id)).toEqual([inTime]);
		expect((await trigger.poll(START_NOW))?.map((item) => item.id)).toEqual([late]);
	});

	it('is named, with what to do, when there is nothing to emit', async () => {
		await refused(dollars);
		await expect(trigger.poll(START_NOW)).rejects.toMatchObject({
			message: expect.stringMatching(
				/^Account BE.* · USD account · USD: Ponto does not allow this/,
			),
			description: expect.stringContaining('Ponto dashboard'),
		});
	});

	it('is reported once, not with each poll', async () => {
		await trigger.poll({ ...START_NOW, direction: 'incoming' });
		await refused(projects);
		await expect(trigger.poll(START_NOW)).rejects.toThrow('Compte projets');
		await refused(projects);
		expect(await trigger.poll(START_NOW)).toBeNull();
	});

	it('is reported again after it has been well', async () => {
		await refused(projects);
		await expect(trigger.poll(START_NOW)).rejects.toThrow('Compte projets');
		expect(await trigger.poll(START_NOW)).toBeNull();
		await refused(projects);
		await expect(trigger.poll(START_NOW)).rejects.toThrow('Compte projets');
	});

	it('is reported with all others that cannot be', async () => {
		await refused(projects);
		await refused(dollars);
		await expect(trigger.poll(START_NOW)).rejects.toMatchObject({
			message: expect.stringMatching(/^2 accounts need attention: .*Compte projets.*USD account/),
		});
	});

	it('stops the poll with the reason if no other account can be read either', async () => {
		for (const account of ALL_ACCOUNTS) await refused(account);
		await expect(trigger.poll(START_NOW)).rejects.toThrow('3 accounts need attention');
		for (const account of ALL_ACCOUNTS) await refused(account);
		await expect(trigger.poll(START_NOW)).rejects.toThrow('3 accounts need attention');
	});

	it('is told by the second poll where n8n activates by itself, also if it is every account', async () => {
		trigger.change({ activationMode: 'init', workflowId: 'restarted with accounts' });
		for (const account of ALL_ACCOUNTS) await refused(account);
		expect(await trigger.poll(START_NOW)).toBeNull();
		for (const account of ALL_ACCOUNTS) await refused(account);
		await expect(trigger.poll(START_NOW)).rejects.toThrow('3 accounts need attention');
	});

	it('is told by the second poll where n8n activates by itself, also if no account is listed', async () => {
		trigger.change({ activationMode: 'init', workflowId: 'restarted without accounts' });
		const refusedList = {
			path: '/accounts',
			times: 1,
			failure: { kind: 'status', status: 403 },
		} as const;
		await trigger.control.failNext(refusedList);
		expect(await trigger.poll(START_NOW)).toBeNull();
		await trigger.control.failNext(refusedList);
		await expect(trigger.poll(START_NOW)).rejects.toThrow();
	});
});

describe('a consent that has expired when n8n starts', () => {
	it('is told by the second poll, also when n8n retries what it activates', async () => {
		await trigger.control.setConsentExpiry({ account: projects, days: -1 });
		await trigger.control.failLatestSynchronization({ account: projects });
		expect(await trigger.poll(START_NOW)).toBeNull();
		await expect(trigger.poll(START_NOW)).rejects.toThrow('the consent has expired');
		expect(await trigger.poll(START_NOW)).toBeNull();
	});
});

describe('a consent that has expired', () => {
	beforeEach(async () => await trigger.poll(START_NOW));

	it('is reported with who must do what and where', async () => {
		await trigger.control.setConsentExpiry({ account: projects, days: -1 });
		await trigger.control.failLatestSynchronization({ account: projects });
		await expect(trigger.poll(START_NOW)).rejects.toMatchObject({
			message: expect.stringMatching(/^Account BE.*Compte projets.*the consent has expired/),
			description: expect.stringMatching(
				/sign for .* must renew .*dashboard\.myponto\.com.*Reauthorize/,
			),
		});
		expect(await trigger.poll(START_NOW)).toBeNull();
	});

	it('does not hold back what the account already had', async () => {
		const id = await trigger.arrive(projects, { amount: 4 });
		await trigger.control.failLatestSynchronization({ account: projects });
		expect((await trigger.poll(START_NOW))?.map((item) => item.id)).toEqual([id]);
	});
});

describe('a chosen account that has gone', () => {
	it('is named together with those there are', async () => {
		const parameters = { accounts: 'chosen', accountIds: ['gone', projects], ...START_NOW };
		await trigger.poll(parameters);
		await expect(trigger.poll(parameters)).rejects.toMatchObject({
			message: expect.stringContaining('Account gone: It is not among the accounts'),
			description: expect.stringContaining('Compte projets'),
		});
	});
});

describe('a test run', () => {
	beforeEach(async () => {
		for (const account of [operating, projects]) await trigger.addDays(account, 30);
	});

	it('shows the newest transactions that match, as production does, and remembers nothing', async () => {
		const items = (await trigger.testRun({ direction: 'incoming' })) ?? [];
		expect(items).toHaveLength(10);
		expect(items.every(({ direction }) => direction === 'incoming')).toBe(true);
		const newest = items.map(({ createdAt }) => String(createdAt));
		expect(newest).toEqual([...newest].sort());
		expect(JSON.parse(trigger.remembered)).toEqual({});
	});

	it('leaves the cursor of the activated workflow alone', async () => {
		await trigger.poll(START_NOW);
		const id = await trigger.arrive(operating, { amount: 9 });
		const before = trigger.remembered;
		expect((await trigger.testRun())?.at(-1)).toMatchObject({ id });
		expect(trigger.remembered).toBe(before);
		expect((await trigger.poll(START_NOW))?.map((item) => item.id)).toEqual([id]);
	});

	it('says so if there is nothing to show', async () => {
		const accountIds = [dollars];
		await expect(
			trigger.testRun({ accounts: 'chosen', accountIds, direction: 'incoming' }),
		).rejects.toMatchObject({
			message: 'No transaction matches, so there is nothing to show',
			description: expect.stringMatching(/incoming.*USD account/),
		});
	});
});

describe('a parameter that cannot be used', () => {
	it('is named as it is on screen', async () => {
		await expect(trigger.poll({ options: { timeZone: 'Belgium' } })).rejects.toThrow('"Time Zone"');
	});
});

describe('an updated transaction', () => {
	it('is emitted once for each change of its content', async () => {
		await trigger.addDays(operating, 30);
		const updates = { event: 'updatedTransaction' };
		expect(await trigger.poll(updates)).toBeNull();
		const [first] = (await trigger.testRun()) ?? [];
		const id = String(first?.id);
		await trigger.control.changeTransaction({ id, attributes: { description: 'Corrected' } });
		expect(await trigger.poll(updates)).toEqual([
			expect.objectContaining({ id, description: 'Corrected' }),
		]);
		expect(await trigger.poll(updates)).toBeNull();
	});
});

describe('the preview in the editor', () => {
	it('names the fields that a transaction really has', async () => {
		await trigger.addDays(operating, 1);
		const [item] = (await trigger.poll()) ?? [];
		expect(Object.keys(preview.properties)).toEqual(Object.keys(item ?? {}));
	});
});
