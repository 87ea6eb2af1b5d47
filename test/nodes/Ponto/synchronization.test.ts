import type { INodeParameters } from 'n8n-workflow';
import { runPonto } from '../../support/runPonto';
import { emptySeed, useSandbox } from '../../support/sandboxFixture';

const sandbox = useSandbox();
const [holder] = emptySeed.accounts;
const account = { __rl: true, mode: 'id', value: holder.id };

const create = async (parameters: INodeParameters = {}) =>
	await runPonto(sandbox(), {
		resource: 'synchronization',
		operation: 'create',
		account,
		customerIpAddress: '81.82.83.84',
		...parameters,
	});
const on = async (operation: string, synchronizationId: unknown, more: INodeParameters = {}) =>
	await runPonto(sandbox(), {
		resource: 'synchronization',
		operation,
		synchronizationId: String(synchronizationId),
		...more,
	});
const payAtBank = async (remittanceInformation: string, pending = false) =>
	await sandbox().control.addTransactions({
		account: holder.id,
		transactions: [{ amount: 10, remittanceInformation }],
		atBank: true,
		pending,
	});

describe('Synchronization > Create', () => {
	test('waits until the bank has answered', async () => {
		await sandbox().control.setSynchronizationLimits({ durationMs: 1_200 });
		expect(await create()).toMatchObject([
			{
				id: expect.any(String),
				accountId: holder.id,
				subtype: 'accountTransactions',
				status: 'success',
				completed: true,
				errors: [],
			},
		]);
	});

	test('returns at once when it is not to wait', async () => {
		await sandbox().control.setSynchronizationLimits({ durationMs: 60_000 });
		const [{ id, completed }] = await create({ waitForCompletion: false });
		expect(completed).toBe(false);
		expect(await on('get', id)).toMatchObject([{ id, completed: false }]);
	});

	test('returns it unfinished when the bank takes longer than the maximum wait', async () => {
		await sandbox().control.setSynchronizationLimits({ durationMs: 60_000 });
		expect(await create({ maximumWaitSeconds: 1 })).toMatchObject([{ completed: false }]);
	});

	test('finds an account that was synchronized a short while ago fresh enough', async () => {
		await create();
		expect(await create()).toMatchObject([
			{
				id: null,
				accountId: holder.id,
				status: 'recentlySynchronized',
				completed: true,
				synchronizedAt: expect.any(String),
			},
		]);
	});

	test.each([
		['authorizationInvalid', 'the account holder must renew it'],
		['financialInstitutionUnavailable', 'try again in a few hours'],
	])('tells what the bank answered to %s, and what to do', async (code, advice) => {
		await sandbox().control.failNextSynchronization({
			account: holder.id,
			code,
			detail: 'The bank refused.',
			financialInstitutionResponse: { statusCode: 503, body: 'maintenance' },
		});
		await expect(create()).rejects.toMatchObject({
			message: expect.stringMatching(
				/could not be synchronized: The bank refused\. \(the bank answered: .*maintenance/,
			),
			description: expect.stringContaining(advice),
		});
	});

	test.each([
		'',
		'127.0.0.1',
		'192.168.1.20',
		'10.0.0.1',
		'::1',
		'fe80::1',
		'my-laptop',
		'300.1.1.1',
	])('does not let "%s" pass for a customer who is present', async (address) => {
		await expect(create({ customerIpAddress: `={{ "${address}" }}` })).rejects.toMatchObject({
			message: `Customer IP Address "${address}" is not an address on the internet`,
			description: expect.stringContaining('If nobody is present, do not synchronize'),
		});
		const path = '/synchronizations';
		expect(await sandbox().control.countRequests({ method: 'POST', path })).toBe(0);
	});

	test('takes an IPv6 address', async () => {
		const customerIpAddress = '2a02:a03f:6b1::1';
		expect(await create({ customerIpAddress })).toMatchObject([{ status: 'success' }]);
	});
});

describe('Synchronization > Get', () => {
	test('tells how it went, with what to do when it did not work', async () => {
		await sandbox().control.failNextSynchronization({ account: holder.id });
		const [{ id }] = await create({ waitForCompletion: false });
		await sandbox().control.advanceTime({ milliseconds: 60_000 });
		expect(await on('get', id)).toMatchObject([
			{ status: 'error', completed: true, remedy: 'reauthorize', errors: [{ bankAnswer: null }] },
		]);
	});
});

describe('Synchronization > Get Updated Transactions', () => {
	test('gives what the synchronization brought, with its account', async () => {
		await payAtBank('brought');
		const [{ id }] = await create();
		expect(await on('getUpdatedTransactions', id)).toMatchObject([
			{ remittanceInformation: 'brought', accountId: holder.id, amountText: '10.00' },
		]);
	});

	test('gives pending ones apart, marked as such', async () => {
		await payAtBank('not booked yet', true);
		const [{ id }] = await create({ subtype: 'accountTransactionsWithUnsettled' });
		expect(await on('getUpdatedTransactions', id)).toEqual([]);
		expect(await on('getUpdatedTransactions', id, { transactionKind: 'pending' })).toMatchObject([
			{ remittanceInformation: 'not booked yet', pending: true },
		]);
	});
});

describe('Pending Transaction', () => {
	const read = async (operation: string, more: INodeParameters = {}) =>
		await runPonto(sandbox(), { resource: 'pendingTransaction', operation, ...more });

	test('is listed and read apart from booked ones, and marked as pending', async () => {
		await sandbox().control.addTransactions({
			account: holder.id,
			transactions: [{ amount: -3.2, remittanceInformation: 'card' }],
			pending: true,
		});
		const [listed] = await read('getAll');
		expect(listed).toMatchObject({ remittanceInformation: 'card', pending: true });
		const transactionId = String(listed.id);
		expect(await read('get', { account, transactionId })).toEqual([listed]);
		expect(await runPonto(sandbox(), { resource: 'transaction', operation: 'getAll' })).toEqual([]);
	});
});
