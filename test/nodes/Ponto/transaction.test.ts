import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import { createSeed } from '../../../sandbox/seed/createSeed';
import { runPonto } from '../../support/runPonto';

const TODAY = new Date().toISOString().slice(0, 10);
const { accounts } = createSeed({ today: TODAY });
const [FIRST, SECOND] = accounts.map(({ id }) => id);

let sandbox: PontoSandbox;
beforeAll(async () => {
	sandbox = await startPontoSandbox({
		seed: { ...createSeed({ today: TODAY }), transactions: [], invoices: [], labels: [] },
	});
});
beforeEach(async () => await sandbox.control.reset());
afterAll(async () => await sandbox.close());

const day = (daysAgo: number) =>
	new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
const at = (date: string) => `${date}T00:00:00.000Z`;
const payment = (remittanceInformation: string, more: object = {}) => ({
	amount: 10,
	remittanceInformation,
	...more,
});
const getMany = async (parameters: INodeParameters = {}) =>
	await runPonto(sandbox, { resource: 'transaction', operation: 'getAll', ...parameters });
const oneAccount = (id: string) => ({
	accounts: 'one',
	account: { __rl: true, mode: 'id', value: id },
});
const remittances = (items: IDataObject[]) =>
	items.map(({ remittanceInformation }) => remittanceInformation);
const pagesRead = async () =>
	await sandbox.control.countRequests({ path: '/transactions$', method: 'GET' });

describe('Transaction > Get Many', () => {
	test('reads all accounts, newest first, each transaction with its account', async () => {
		await sandbox.control.addTransactions({ account: FIRST, transactions: [payment('older')] });
		await sandbox.control.advanceTime({ milliseconds: 60_000 });
		await sandbox.control.addTransactions({ account: SECOND, transactions: [payment('newer')] });
		expect(await getMany()).toMatchObject([
			{ remittanceInformation: 'newer', accountId: SECOND, amountText: '10.00' },
			{ remittanceInformation: 'older', accountId: FIRST, direction: 'incoming' },
		]);
	});

	test('reads one account only when one is chosen', async () => {
		await sandbox.control.addTransactions({ account: FIRST, transactions: [payment('a')] });
		await sandbox.control.addTransactions({ account: SECOND, transactions: [payment('b')] });
		expect(remittances(await getMany(oneAccount(SECOND)))).toEqual(['b']);
	});

	test('reads every page with Return All, and as few as the limit needs', async () => {
		const transactions = Array.from({ length: 250 }, (_, n) => payment(`payment ${n}`));
		await sandbox.control.addTransactions({ account: FIRST, transactions });
		const all = await getMany({ ...oneAccount(FIRST), returnAll: true });
		expect(new Set(all.map(({ id }) => id)).size).toBe(250);
		await sandbox.control.clearRequests();
		expect(await getMany({ ...oneAccount(FIRST), limit: 100 })).toHaveLength(100);
		expect(await pagesRead()).toBe(1);
	});

	test('gives the newest of all accounts when the limit is lower than what there is', async () => {
		await sandbox.control.addTransactions({
			account: FIRST,
			transactions: [payment('1'), payment('2')],
		});
		await sandbox.control.advanceTime({ milliseconds: 60_000 });
		await sandbox.control.addTransactions({ account: SECOND, transactions: [payment('3')] });
		const [newest, ...rest] = remittances(await getMany({ limit: 2 }));
		expect(newest).toBe('3');
		expect(rest).toHaveLength(1);
	});

	test('returns what Ponto sent, with the account ID, when it is not to simplify', async () => {
		await sandbox.control.addTransactions({ account: FIRST, transactions: [payment('raw')] });
		expect(await getMany({ simplify: false })).toMatchObject([
			{
				type: 'transaction',
				accountId: FIRST,
				remittanceInformation: 'raw',
				relationships: { account: { data: { id: FIRST } } },
			},
		]);
	});

	test.each([
		['direction', { direction: 'outgoing' }, ['rent']],
		['smallest amount, whatever the direction', { minimumAmount: 20 }, ['invoice 7', 'rent']],
		['largest amount, whatever the direction', { maximumAmount: 20 }, ['coffee']],
		['text without accents or capitals', { text: 'boulangerie  helene' }, ['coffee']],
		['text of the remittance information', { text: 'INVOICE 7' }, ['invoice 7']],
	])('filters on %s', async (_what, filters, expected) => {
		await sandbox.control.addTransactions({
			account: FIRST,
			transactions: [
				payment('coffee', { amount: 4.5, counterpartName: 'Boulangerie Hélène' }),
				payment('invoice 7', { amount: 20.5 }),
				payment('rent', { amount: -850 }),
			],
		});
		expect(remittances(await getMany({ filters })).sort()).toEqual(expected);
	});

	test('includes both ends of the booking dates, as calendar dates in Brussels', async () => {
		const transactions = [
			payment('before', { executionDate: '2026-06-09T21:59:00Z' }),
			payment('first', { executionDate: '2026-06-09T22:00:00Z' }),
			payment('last', { executionDate: '2026-06-12T21:59:00Z' }),
			payment('after', { executionDate: '2026-06-12T22:00:00Z' }),
		];
		await sandbox.control.addTransactions({ account: FIRST, transactions });
		const filters = { bookedFrom: '2026-06-10', bookedTo: '2026-06-12T00:00:00' };
		expect(remittances(await getMany({ filters })).sort()).toEqual(['first', 'last']);
		const utc = { filters, options: { timeZone: 'UTC' } };
		expect(remittances(await getMany(utc)).sort()).toEqual(['after', 'last']);
	});

	test('finds a recent booking below a page of old ones that came late', async () => {
		const late = Array.from({ length: 120 }, () =>
			payment('old, came late', { executionDate: at(day(200)) }),
		);
		await sandbox.control.addTransactions({
			account: FIRST,
			transactions: [
				payment('recent', { executionDate: at(day(3)), createdAt: at(day(3)) }),
				...late,
			],
		});
		const filters = { bookedFrom: day(5) };
		expect(remittances(await getMany({ filters, returnAll: true }))).toEqual(['recent']);
	});

	test('stops after a page that is wholly older than the dates asked for', async () => {
		const old = { executionDate: at(day(100)), createdAt: at(day(100)) };
		const transactions = Array.from({ length: 350 }, () => payment('old', old));
		await sandbox.control.addTransactions({ account: FIRST, transactions });
		await sandbox.control.clearRequests();
		const filters = { bookedFrom: day(5) };
		expect(await getMany({ ...oneAccount(FIRST), filters, returnAll: true })).toEqual([]);
		expect(await pagesRead()).toBe(1);
	});

	test.each([
		[{ filters: { bookedFrom: 'last week' } }, 'Booked From: "last week" is not a date'],
		[{ options: { timeZone: 'Brussels' } }, 'Time Zone "Brussels" is not known'],
	])('says what is wrong with %j', async (parameters, message) => {
		await expect(getMany(parameters as INodeParameters)).rejects.toMatchObject({ message });
	});
});

describe('Transaction > Get', () => {
	const get = async (account: string, transactionId: string) =>
		await runPonto(sandbox, {
			resource: 'transaction',
			operation: 'get',
			account: { __rl: true, mode: 'id', value: account },
			transactionId,
		});

	test('reads a transaction as Get Many gives it', async () => {
		await sandbox.control.addTransactions({ account: FIRST, transactions: [payment('one')] });
		const [listed] = await getMany();
		expect(await get(FIRST, String(listed.id))).toEqual([listed]);
	});

	test('does not find it under another account', async () => {
		await sandbox.control.addTransactions({ account: FIRST, transactions: [payment('one')] });
		const [listed] = await getMany();
		await expect(get(SECOND, String(listed.id))).rejects.toMatchObject({
			message: 'Ponto does not know this transaction',
		});
	});
});

describe('the node', () => {
	const getEach = {
		resource: 'transaction',
		operation: 'get',
		account: { __rl: true, mode: 'id', value: FIRST },
		transactionId: '={{ $json.id }}',
	};
	const missing = { id: '00000000-0000-4000-8000-000000000000' };

	test('goes on with the other items when it is set to continue', async () => {
		await sandbox.control.addTransactions({ account: FIRST, transactions: [payment('one')] });
		const [{ id }] = await getMany();
		const inputs = [[missing, { id }]];
		const items = await runPonto(sandbox, getEach, { inputs, continueOnFail: true });
		expect(items).toMatchObject([
			{ error: 'Ponto does not know this transaction' },
			{ remittanceInformation: 'one' },
		]);
	});

	test('asks for the account once, however many items there are', async () => {
		await sandbox.control.addTransactions({ account: FIRST, transactions: [payment('one')] });
		const [{ id }] = await getMany();
		await sandbox.control.clearRequests();
		await runPonto(sandbox, getEach, { inputs: [[{ id }, { id }, { id }]] });
		expect(await sandbox.control.countRequests({ path: `/accounts/${FIRST}$` })).toBe(1);
	});
});
