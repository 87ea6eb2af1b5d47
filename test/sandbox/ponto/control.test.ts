import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import { customClient, type PontoClient } from '../../support/pontoClient';

let sandbox: PontoSandbox;
let client: PontoClient;
let account: string;

beforeAll(async () => {
	sandbox = await startPontoSandbox();
});
afterAll(async () => await sandbox.close());
beforeEach(async () => {
	await sandbox.control.reset();
	client = await customClient(sandbox);
	account = (await client.get('/accounts')).body.data[0].id;
});

describe('added transactions', () => {
	it('come on top, also with a booking date long ago', async () => {
		const [added] = await sandbox.control.addTransactions({
			account,
			transactions: [{ amount: 12.5, executionDate: '2020-01-02T23:00:00.000Z' }],
		});
		const { body } = await client.get(`/accounts/${account}/transactions?limit=1`);
		expect(body.data[0]).toMatchObject({
			id: added.id,
			attributes: { amount: 12.5, executionDate: '2020-01-02T23:00:00.000Z' },
		});
	});

	it('go below newer ones when they were created earlier', async () => {
		await sandbox.control.addTransactions({ account, transactions: [{ amount: 1 }] });
		const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
		await sandbox.control.addTransactions({
			account,
			transactions: [{ amount: 2, createdAt: anHourAgo }],
		});
		const { body } = await client.get(`/accounts/${account}/transactions?limit=2`);
		expect(
			body.data.map((one: { attributes: { amount: number } }) => one.attributes.amount),
		).toEqual([1, 2]);
	});

	it('stay at the bank until the next synchronization when told so', async () => {
		await sandbox.control.addTransactions({ account, atBank: true, transactions: [{ amount: 7 }] });
		const newest = async () =>
			(await client.get(`/accounts/${account}/transactions?limit=1`)).body.data[0]?.attributes
				.amount;
		expect(await newest()).not.toBe(7);
		await sandbox.control.synchronizeInBackground({ account });
		expect(await newest()).toBe(7);
	});

	it('are first pending and then settled under another id', async () => {
		const [pending] = await sandbox.control.addTransactions({
			account,
			pending: true,
			transactions: [{ amount: 8, remittanceInformation: 'card payment' }],
		});
		const path = `/accounts/${account}/pending-transactions`;
		expect((await client.get(path)).body.data).toHaveLength(1);
		const settled = await sandbox.control.settlePendingTransaction({ id: pending.id });
		expect((await client.get(path)).body.data).toEqual([]);
		const { body } = await client.get(`/accounts/${account}/transactions?limit=1`);
		expect(body.data[0]).toMatchObject({
			id: settled?.id,
			attributes: { amount: 8, remittanceInformation: 'card payment' },
		});
		expect(settled?.id).not.toBe(pending.id);
	});

	it('move the balance', async () => {
		const balance = async () =>
			(await client.get(`/accounts/${account}`)).body.data.attributes.currentBalance;
		const before = await balance();
		await sandbox.control.addTransactions({ account, transactions: [{ amount: -0.07 }] });
		expect(await balance()).toBeCloseTo(before - 0.07, 8);
	});
});

describe('consent', () => {
	it('can be made to end soon', async () => {
		await sandbox.control.setConsentExpiry({ account, days: 3 });
		const { body } = await client.get(`/accounts/${account}`);
		const end = Date.parse(body.data.attributes.authorizationExpirationExpectedAt);
		expect((end - Date.now()) / 86_400_000).toBeCloseTo(3, 1);
	});
});

describe('failures', () => {
	it('answer the next calls on a path with a status and Retry-After, then stop', async () => {
		await sandbox.control.failNext({
			path: '/transactions$',
			times: 2,
			failure: { kind: 'status', status: 429, retryAfter: 3 },
		});
		const path = `/accounts/${account}/transactions`;
		expect((await client.get('/accounts')).status).toBe(200);
		const { status, headers, body } = await client.get(path);
		expect([status, headers.get('retry-after'), body.errors[0].code]).toEqual([
			429,
			'3',
			'tooManyRequests',
		]);
		expect((await client.get(path)).status).toBe(429);
		expect((await client.get(path)).status).toBe(200);
	});

	it('cut the connection', async () => {
		await sandbox.control.failNext({ failure: { kind: 'cut' } });
		await expect(client.get('/accounts')).rejects.toThrow();
		expect((await client.get('/accounts')).status).toBe(200);
	});

	it('cut the connection after the work was done', async () => {
		await sandbox.control.failNext({ method: 'delete', failure: { kind: 'cutAfter' } });
		await expect(client.call('DELETE', `/accounts/${account}`)).rejects.toThrow();
		expect((await client.get(`/accounts/${account}`)).status).toBe(404);
	});

	it('never answer', async () => {
		await sandbox.control.failNext({ failure: { kind: 'silence' } });
		const call = fetch(`${sandbox.url}/accounts`, { signal: AbortSignal.timeout(300) });
		await expect(call).rejects.toThrow(/timeout/);
	});

	it('send JSON that ends too early', async () => {
		await sandbox.control.failNext({ failure: { kind: 'malformed' } });
		await expect(client.get('/accounts')).rejects.toThrow(SyntaxError);
	});

	it('leave so many calls alone first', async () => {
		await sandbox.control.failNext({ skip: 1, failure: { kind: 'status', status: 503 } });
		expect((await client.get('/accounts')).status).toBe(200);
		expect((await client.get('/accounts')).status).toBe(503);
	});
});

describe('the request list', () => {
	it('counts calls by path and method and names each one', async () => {
		await sandbox.control.clearRequests();
		const { headers } = await client.get('/accounts?limit=1');
		await client.get(`/accounts/${account}`);
		expect(await sandbox.control.countRequests({ path: '^/accounts$' })).toBe(1);
		expect(await sandbox.control.countRequests({ method: 'get' })).toBe(2);
		const [entry] = await sandbox.control.requests({ path: '^/accounts$' });
		expect(entry).toMatchObject({
			method: 'GET',
			query: 'limit=1',
			status: 200,
			requestId: headers.get('ibanity-request-id'),
		});
	});
});

it('refuses control input that makes no sense', async () => {
	const response = await fetch(`${sandbox.url}/_control/addTransactions`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ transactions: [{ amount: 'much' }] }),
	});
	expect(response.status).toBe(400);
});
