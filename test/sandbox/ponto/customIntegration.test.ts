import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import {
	clientWithToken,
	customClient,
	publicGet,
	requestToken,
	type PontoClient,
} from '../../support/pontoClient';

let sandbox: PontoSandbox;
let client: PontoClient;

beforeAll(async () => {
	sandbox = await startPontoSandbox();
});
afterAll(async () => await sandbox.close());
beforeEach(async () => {
	await sandbox.control.reset();
	client = await customClient(sandbox);
});

const amounts = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ amount: index + 1 }));

async function accountWithOnly(count: number): Promise<string> {
	const { body } = await client.get('/accounts');
	const dollars = body.data.find(
		(account: { attributes: { currency: string } }) => account.attributes.currency === 'USD',
	);
	await sandbox.control.addTransactions({ account: dollars.id, transactions: amounts(count) });
	return dollars.id;
}

describe('tokens', () => {
	it('live 1799 seconds unless told otherwise', async () => {
		const { body } = await requestToken(sandbox.url);
		expect(body).toEqual({
			access_token: expect.stringMatching(/^[\w-]{43}\.[\w-]{43}$/),
			expires_in: 1799,
			scope: 'ai pi',
			token_type: 'bearer',
		});
		await sandbox.control.setTokenLifetime({ seconds: 5 });
		expect((await requestToken(sandbox.url)).body.expires_in).toBe(5);
	});

	it('are also given for a grant type in the query and an empty body', async () => {
		const response = await fetch(`${sandbox.url}/oauth2/token?grant_type=client_credentials`, {
			method: 'POST',
			headers: { authorization: `Basic ${btoa('sandbox-client:sandbox-secret')}` },
		});
		expect(response.status).toBe(200);
	});

	it('are refused to a wrong secret in the OAuth2 shape', async () => {
		const { status, body } = await requestToken(sandbox.url, 'sandbox-client:wrong');
		expect(status).toBe(401);
		expect(body.error).toBe('invalid_client');
	});

	it('stop working when their time is over', async () => {
		expect((await client.get('/accounts')).status).toBe(200);
		await sandbox.control.advanceTime({ milliseconds: 1_800_000 });
		const { status, body } = await client.get('/accounts');
		expect(status).toBe(401);
		expect(body.errors[0].code).toBe('credentialsInvalid');
	});

	it('must be ones that the sandbox gave out', async () => {
		const stranger = clientWithToken(sandbox.url, 'made-up');
		const { status, body } = await stranger.get('/accounts');
		expect(status).toBe(401);
		expect(body.errors[0]).toEqual({
			code: 'invalidAccessToken',
			detail: 'Your access token is invalid.',
			meta: { requestId: expect.any(String) },
		});
	});
});

describe('paging', () => {
	it('gives ten at a time and leads through the whole list, newest created first', async () => {
		const account = await accountWithOnly(25);
		const seen: number[] = [];
		const pageSizes: number[] = [];
		let next: string | undefined = `/accounts/${account}/transactions`;
		while (next !== undefined && seen.length < 25) {
			const { body } = await client.get(next);
			pageSizes.push(body.data.length);
			for (const { attributes } of body.data) seen.push(attributes.amount);
			next = body.links.next;
		}
		expect(seen.slice(0, 25)).toEqual(Array.from({ length: 25 }, (_, index) => 25 - index));
		expect(pageSizes.slice(0, 2)).toEqual([10, 10]);
	});

	it('keeps brackets in links unencoded and accepts bare parameters', async () => {
		const account = await accountWithOnly(3);
		const { body } = await client.get(`/accounts/${account}/transactions?limit=2`);
		expect(body.data).toHaveLength(2);
		expect(body.links.next).toBe(
			`${sandbox.url}/accounts/${account}/transactions?page[after]=${body.data[1].id}&page[limit]=2`,
		);
		expect(body.meta.paging).toEqual({ after: body.data[1].id, before: null, limit: 2 });
	});

	it('walks back towards newer ones with before and links.prev', async () => {
		const account = await accountWithOnly(6);
		const path = `/accounts/${account}/transactions`;
		const { body: first } = await client.get(`${path}?page[limit]=5`);
		const ids = first.data.map(({ id }: { id: string }) => id);
		const { body } = await client.get(`${path}?page[before]=${ids[4]}&page[limit]=2`);
		expect(body.data.map(({ id }: { id: string }) => id)).toEqual([ids[2], ids[3]]);
		expect(body.links.prev).toContain(`page[before]=${ids[2]}`);
		expect((await client.get(`${path}?before=${ids[0]}`)).body.data).toEqual([]);
	});

	it.each(['0', '101', 'ten', '-1'])('refuses a limit of %s', async (limit) => {
		const { status, body } = await client.get(`/accounts?page[limit]=${limit}`);
		expect(status).toBe(400);
		expect(body.errors[0].source).toEqual({ parameter: 'page[limit]' });
	});
});

describe('accounts', () => {
	it('carry their freshness in meta', async () => {
		const { body } = await client.get('/accounts');
		expect(body.data[0].attributes.synchronizedAt).toBeUndefined();
		expect(body.data[0].meta).toMatchObject({
			availability: 'available',
			latestSynchronization: { type: 'synchronization', attributes: { customerOnline: false } },
			synchronizedAt: expect.any(String),
		});
	});

	it('are gone for good once revoked', async () => {
		const { body } = await client.get('/accounts');
		const [{ id }] = body.data;
		const revoked = await client.call('DELETE', `/accounts/${id}`);
		expect(revoked.body).toEqual({ data: { id, type: 'account' } });
		const { status, body: missing } = await client.get(`/accounts/${id}`);
		expect(status).toBe(404);
		expect(missing.errors[0]).toMatchObject({
			code: 'resourceNotFound',
			meta: { resource: 'account' },
		});
	});

	it('do not show the transactions of another account', async () => {
		const account = await accountWithOnly(1);
		const { body } = await client.get(`/accounts/${account}/transactions?limit=1`);
		const others = (await client.get('/accounts')).body.data.filter(
			({ id }: { id: string }) => id !== account,
		);
		const path = `/accounts/${others[0].id}/transactions/${body.data[0].id}`;
		expect((await client.get(path)).status).toBe(404);
	});
});

describe('financial institutions', () => {
	it('are the whole catalogue without a token and those in use with one', async () => {
		const all = (await publicGet(`${sandbox.url}/financial-institutions?limit=100`)).body;
		const own = (await client.get('/financial-institutions?limit=100')).body;
		expect(all.data.length).toBeGreaterThan(own.data.length);
		expect(own.data).toHaveLength(2);
	});

	it('can be filtered by country and name', async () => {
		const address = `${sandbox.url}/financial-institutions?filter[country][eq]=NL&filter[name][contains]=rabo`;
		const { body } = await publicGet(address);
		expect(body.data.map((bank: { attributes: { name: string } }) => bank.attributes.name)).toEqual(
			['Rabobank'],
		);
	});
});
