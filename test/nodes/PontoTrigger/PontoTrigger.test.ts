import type { IDataObject, INodeParameters } from 'n8n-workflow';
import preview from '../../../nodes/PontoTrigger/__schema__/v1.0.0.json';
import { PontoTrigger } from '../../../nodes/PontoTrigger/PontoTrigger.node';
import { ACCOUNT_IDS } from '../../../sandbox/seed/accounts';
import { createSeed } from '../../../sandbox/seed/createSeed';
import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import { pollOnce } from '../../support/engine';
import { pontoCredential } from '../../support/insideNode';
import { requestToken } from '../../support/pontoClient';

const ALL_ACCOUNTS = Object.values(ACCOUNT_IDS);
const { operating, projects, dollars } = ACCOUNT_IDS;

let sandbox: PontoSandbox;
let memory: IDataObject;
let credential: ReturnType<typeof pontoCredential>;

beforeAll(async () => {
	// Without the seed's transactions: each test adds its own.
	const seed = createSeed({ today: isoDaysAgo(0).slice(0, 10) });
	sandbox = await startPontoSandbox({ seed: { ...seed, transactions: [] } });
});
afterAll(async () => await sandbox.close());
beforeEach(async () => {
	await sandbox.control.reset();
	memory = {};
	// A token that is valid, so that the requests of a poll can be counted.
	const { body } = await requestToken(sandbox.url);
	credential = {
		...pontoCredential(sandbox.url),
		oauthTokenData: { access_token: body.access_token, token_type: 'bearer' },
	};
});

const node = new PontoTrigger();

async function run(mode: 'trigger' | 'manual', parameters: INodeParameters = {}) {
	const outputs = await pollOnce(node, mode, memory, {
		parameters,
		credentials: { pontoOAuth2Api: credential },
	});
	return outputs === null ? null : (outputs[0] ?? []).map(({ json }) => json);
}

const poll = async (parameters?: INodeParameters) => await run('trigger', parameters);
const testRun = async (parameters?: INodeParameters) => await run('manual', parameters);

/** A poll for which n8n holds what an earlier process wrote. */
async function restartN8n(): Promise<void> {
	memory = JSON.parse(JSON.stringify(memory));
}

/** Where n8n puts the node's part of the workflow's static data. */
const STATIC_DATA_KEY = 'node:Ponto Trigger';

const START_NOW = { firstPoll: 0 };

async function arrive(
	account: string,
	transaction: { amount: number; executionDate?: string; createdAt?: string },
) {
	const [added] = await sandbox.control.addTransactions({ account, transactions: [transaction] });
	return added?.id;
}

function isoDaysAgo(days: number): string {
	return new Date(Date.now() - days * 86_400_000).toISOString();
}

/** Gives an account one transaction for each of the last `days`, created and booked that day. */
async function addDays(account: string, days: number): Promise<void> {
	await sandbox.control.addTransactions({
		account,
		transactions: Array.from({ length: days }, (_, index) => ({
			amount: index % 3 === 0 ? -index - 1 : index + 1,
			createdAt: isoDaysAgo(index + 1),
			executionDate: isoDaysAgo(index + 1),
		})),
	});
}

/** API requests since the last call, without those for tokens. */
async function requestsSince(): Promise<string[]> {
	const requests = await sandbox.control.requests({ path: '^/accounts' });
	await sandbox.control.clearRequests();
	return requests.map(({ path }) => path).sort();
}

describe('the first poll', () => {
	it('emits the newest 100 of each account, oldest first', async () => {
		for (const account of [operating, projects]) await addDays(account, 150);
		const items = (await poll()) ?? [];
		for (const account of [operating, projects]) {
			const created = items
				.filter(({ accountId }) => accountId === account)
				.map(({ createdAt }) => String(createdAt));
			expect(created).toHaveLength(100);
			expect(created).toEqual([...created].sort());
		}
		expect(await poll()).toBeNull();
	});

	it('emits nothing when told to start from now, and then what arrives', async () => {
		expect(await poll(START_NOW)).toBeNull();
		const id = await arrive(operating, { amount: 10 });
		expect((await poll(START_NOW))?.map((item) => item.id)).toEqual([id]);
	});
});

describe('a new transaction', () => {
	beforeEach(async () => await poll(START_NOW));

	it('is emitted once, also after n8n was started again', async () => {
		const id = await arrive(projects, { amount: 121.5 });
		expect(await poll(START_NOW)).toEqual([expect.objectContaining({ id, accountId: projects })]);
		expect(await poll(START_NOW)).toBeNull();
		await restartN8n();
		expect(await poll(START_NOW)).toBeNull();
	});

	it('carries the exact amount as text, calendar dates in Brussels and its account', async () => {
		await sandbox.control.addTransactions({
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
		expect(await poll(START_NOW)).toEqual([
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
		await arrive(operating, { amount: 1, executionDate: '2026-11-19T23:00:00.000Z' });
		const options = { timeZone: 'Europe/Lisbon' };
		expect(await poll({ ...START_NOW, options })).toEqual([
			expect.objectContaining({ bookedOn: '2026-11-19' }),
		]);
	});

	it('is emitted if it is back-dated and lands below known ones', async () => {
		await sandbox.control.addTransactions({
			account: operating,
			transactions: Array.from({ length: 150 }, (_, index) => ({ amount: index + 1 })),
		});
		expect(await poll(START_NOW)).toHaveLength(150);
		const id = await arrive(operating, {
			amount: 77,
			createdAt: isoDaysAgo(3),
			executionDate: isoDaysAgo(40),
		});
		expect((await poll(START_NOW))?.map((item) => item.id)).toEqual([id]);
		expect(await poll(START_NOW)).toBeNull();
	});

	it('is emitted from an account that was added after activation, with its newest', async () => {
		const others = { accounts: 'chosen', accountIds: [operating, projects], ...START_NOW };
		await poll(others);
		memory = {};
		await poll(others);
		await addDays(dollars, 5);
		expect(await poll({ firstPoll: 3 })).toHaveLength(3);
	});

	it('goes by the filters, and the rest does not come later', async () => {
		const incoming = { ...START_NOW, direction: 'incoming' };
		await arrive(operating, { amount: -5 });
		const id = await arrive(operating, { amount: 5 });
		expect((await poll(incoming))?.map((item) => item.id)).toEqual([id]);
		expect(await poll({ ...START_NOW, direction: 'both' })).toBeNull();
	});

	it('of an account that is not chosen is emitted once it is', async () => {
		const onlyProjects = { ...START_NOW, accounts: 'chosen', accountIds: [projects] };
		const id = await arrive(operating, { amount: 5 });
		expect(await poll(onlyProjects)).toBeNull();
		expect((await poll(START_NOW))?.map((item) => item.id)).toEqual([id]);
	});
});

describe('a walk that was cut off', () => {
	it('starts over from the top if Ponto no longer knows where it stopped', async () => {
		await addDays(operating, 30);
		await poll(START_NOW);
		const id = await arrive(operating, { amount: 3 });
		const stored = (memory[STATIC_DATA_KEY] ?? {}) as Record<string, Record<string, IDataObject>>;
		const seen = { ids: '', reachesEnd: false };
		const progress = { seen, isDeepEnough: false, isBelowFloor: false, emitted: 0, considered: 0 };
		const openWalk = { after: 'gone', startedAt: isoDaysAgo(1), ...progress };
		const cursors = stored['pontoOAuth2Api-1']?.newTransaction ?? {};
		cursors[operating] = { ...(cursors[operating] as IDataObject), openWalk };
		await restartN8n();
		await expect(poll(START_NOW)).rejects.toThrow('Zichtrekening');
		expect((await poll(START_NOW))?.map((item) => item.id)).toEqual([id]);
	});
});

describe('the cost of a poll', () => {
	beforeEach(async () => {
		for (const account of ALL_ACCOUNTS) await addDays(account, 250);
	});

	it('is one request for the account list and one for each account while nothing changes', async () => {
		await poll();
		await requestsSince();
		await poll();
		expect(await requestsSince()).toEqual(
			['/accounts', ...ALL_ACCOUNTS.map((id) => `/accounts/${id}/transactions`)].sort(),
		);
	});

	it('grows by the pages of the overlap window once Ponto has synchronized an account', async () => {
		await poll();
		await requestsSince();
		await sandbox.control.synchronizeInBackground({ account: operating });
		await poll();
		const requests = await requestsSince();
		expect(requests.length).toBeGreaterThan(1 + ALL_ACCOUNTS.length);
		expect(requests.filter((path) => path.includes(projects))).toHaveLength(1);
		await poll();
		expect(await requestsSince()).toHaveLength(1 + ALL_ACCOUNTS.length);
	});
});

describe('two polls at the same time', () => {
	it('emit what arrived once', async () => {
		await poll(START_NOW);
		await arrive(operating, { amount: 1 });
		await sandbox.control.failNext({
			path: `${operating}/transactions`,
			failure: { kind: 'slow', delayMs: 300 },
		});
		const [slow, quick] = await Promise.all([poll(START_NOW), poll(START_NOW)]);
		expect([...(slow ?? []), ...(quick ?? [])]).toHaveLength(1);
		expect(await poll(START_NOW)).toBeNull();
	});
});

describe('an account that cannot be read', () => {
	const refused = async (account: string) =>
		await sandbox.control.failNext({
			path: `${account}/transactions`,
			times: 1,
			failure: { kind: 'status', status: 403 },
		});

	beforeEach(async () => await poll(START_NOW));

	it('does not hold back the others, and is read again with the next poll', async () => {
		const late = await arrive(operating, { amount: 1 });
		const inTime = await arrive(projects, { amount: 2 });
		await refused(operating);
		expect((await poll(START_NOW))?.map((item) => item.id)).toEqual([inTime]);
		expect((await poll(START_NOW))?.map((item) => item.id)).toEqual([late]);
	});

	it('is named, with what to do, when there is nothing to emit', async () => {
		await refused(dollars);
		await expect(poll(START_NOW)).rejects.toMatchObject({
			message: expect.stringMatching(
				/^Account BE.* · USD account · USD: Ponto does not allow this/,
			),
			description: expect.stringContaining('Ponto dashboard'),
		});
	});

	it('is reported once, not with each poll', async () => {
		await poll({ ...START_NOW, direction: 'incoming' });
		await refused(projects);
		await expect(poll(START_NOW)).rejects.toThrow('Compte projets');
		await refused(projects);
		expect(await poll(START_NOW)).toBeNull();
	});

	it('is reported again after it has been well', async () => {
		await refused(projects);
		await expect(poll(START_NOW)).rejects.toThrow('Compte projets');
		expect(await poll(START_NOW)).toBeNull();
		await refused(projects);
		await expect(poll(START_NOW)).rejects.toThrow('Compte projets');
	});

	it('is reported with all others that cannot be', async () => {
		await refused(projects);
		await refused(dollars);
		await expect(poll(START_NOW)).rejects.toMatchObject({
			message: expect.stringMatching(/^2 accounts need attention: .*Compte projets.*USD account/),
		});
	});

	it('stops the poll with the reason if no other account can be read either', async () => {
		for (const account of ALL_ACCOUNTS) await refused(account);
		await expect(poll(START_NOW)).rejects.toThrow('3 accounts need attention');
		for (const account of ALL_ACCOUNTS) await refused(account);
		await expect(poll(START_NOW)).rejects.toThrow('3 accounts need attention');
	});
});

describe('a consent that has expired', () => {
	beforeEach(async () => await poll(START_NOW));

	it('is reported with who must do what and where', async () => {
		await sandbox.control.setConsentExpiry({ account: projects, days: -1 });
		await sandbox.control.failLatestSynchronization({ account: projects });
		await expect(poll(START_NOW)).rejects.toMatchObject({
			message: expect.stringMatching(/^Account BE.*Compte projets.*the consent has expired/),
			description: expect.stringMatching(
				/sign for .* must renew .*dashboard\.myponto\.com.*Reauthorize/,
			),
		});
		expect(await poll(START_NOW)).toBeNull();
	});

	it('does not hold back what the account already had', async () => {
		const id = await arrive(projects, { amount: 4 });
		await sandbox.control.failLatestSynchronization({ account: projects });
		expect((await poll(START_NOW))?.map((item) => item.id)).toEqual([id]);
	});
});

describe('a chosen account that has gone', () => {
	it('is named together with those there are', async () => {
		const parameters = { accounts: 'chosen', accountIds: ['gone', projects], ...START_NOW };
		await expect(poll(parameters)).rejects.toMatchObject({
			message: expect.stringContaining('Account gone: It is not among the accounts'),
			description: expect.stringContaining('Compte projets'),
		});
	});
});

describe('a test run', () => {
	beforeEach(async () => {
		for (const account of [operating, projects]) await addDays(account, 30);
	});

	it('shows the newest transactions that match, as production does, and remembers nothing', async () => {
		const items = (await testRun({ direction: 'incoming' })) ?? [];
		expect(items).toHaveLength(10);
		expect(items.every(({ direction }) => direction === 'incoming')).toBe(true);
		const newest = items.map(({ createdAt }) => String(createdAt));
		expect(newest).toEqual([...newest].sort());
		expect(memory).toEqual({});
	});

	it('leaves the cursor of the activated workflow alone', async () => {
		await poll(START_NOW);
		const id = await arrive(operating, { amount: 9 });
		const before = JSON.stringify(memory);
		expect((await testRun())?.at(-1)).toMatchObject({ id });
		expect(JSON.stringify(memory)).toBe(before);
		expect((await poll(START_NOW))?.map((item) => item.id)).toEqual([id]);
	});

	it('says so if there is nothing to show', async () => {
		const accountIds = [dollars];
		await expect(
			testRun({ accounts: 'chosen', accountIds, direction: 'incoming' }),
		).rejects.toMatchObject({
			message: 'No transaction matches, so there is nothing to show',
			description: expect.stringMatching(/incoming.*USD account/),
		});
	});
});

describe('a parameter that cannot be used', () => {
	it('is named as it is on screen', async () => {
		await expect(poll({ options: { timeZone: 'Belgium' } })).rejects.toThrow('"Time Zone"');
	});
});

describe('an updated transaction', () => {
	it('is emitted once for each change of its content', async () => {
		await addDays(operating, 30);
		const updates = { event: 'updatedTransaction' };
		expect(await poll(updates)).toBeNull();
		const [first] = (await testRun()) ?? [];
		const id = String(first?.id);
		await sandbox.control.changeTransaction({ id, attributes: { description: 'Corrected' } });
		expect(await poll(updates)).toEqual([
			expect.objectContaining({ id, description: 'Corrected' }),
		]);
		expect(await poll(updates)).toBeNull();
	});
});

describe('the preview in the editor', () => {
	it('names the fields that a transaction really has', async () => {
		await addDays(operating, 1);
		const [item] = (await poll()) ?? [];
		expect(Object.keys(preview.properties)).toEqual(Object.keys(item ?? {}));
	});
});
