import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import { connectToken, connectedClient } from '../../support/connectClient';
import { clientWithToken, publicGet, type ApiAnswer } from '../../support/pontoClient';

// How clients of other people find their way: by the root document, with collections addressed by a
// template whose last id is left out (so with a slash at the end), and with bare paging parameters.

let sandbox: PontoSandbox;
let links: ApiAnswer['body'];

beforeAll(async () => {
	sandbox = await startPontoSandbox();
});
afterAll(async () => await sandbox.close());
beforeEach(async () => await sandbox.control.reset());

const fill = (template: string, ids: Record<string, string>) =>
	template.replace(/\{(\w+)\}/g, (_match, name: string) => ids[name] ?? '');

describe('a client of the direct API that starts at the root', () => {
	beforeEach(async () => {
		links = (await publicGet(sandbox.url)).body.links;
	});

	async function tokenByDiscovery(): Promise<string> {
		const response = await fetch(links.oauth2.token, {
			method: 'POST',
			headers: {
				accept: 'application/json',
				authorization: `Basic ${btoa('sandbox-client:sandbox-secret')}`,
				'content-type': 'application/x-www-form-urlencoded',
			},
			body: 'grant_type=client_credentials',
		});
		return JSON.parse(await response.text()).access_token;
	}

	it('reads accounts and transactions', async () => {
		const client = clientWithToken('', await tokenByDiscovery());
		const accounts = await client.get(`${fill(links.accounts, {})}?limit=2`);
		expect(accounts.body.data).toHaveLength(2);
		const [{ id: accountId }] = accounts.body.data;
		const path = fill(links.account.transactions, { accountId });
		expect(path.endsWith('/transactions/')).toBe(true);
		const first = await client.get(`${path}?limit=3`);
		const second = await client.get(`${path}?limit=3&after=${first.body.data[2].id}`);
		expect(second.body.data).toHaveLength(3);
		const transactionId = second.body.data[0].id;
		const one = await client.get(fill(links.account.transactions, { accountId, transactionId }));
		expect(one.body.data).toEqual(second.body.data[0]);
	});

	it('asks for the catalogue of banks with an empty token', async () => {
		const response = await fetch(fill(links.financialInstitutions, {}), {
			headers: { authorization: 'Bearer ' },
		});
		expect(response.status).toBe(200);
	});

	it('reaches the sandbox banks', async () => {
		const client = clientWithToken('', await tokenByDiscovery());
		const { body } = await client.get(fill(links.accounts, {}));
		const financialInstitutionId = body.data[0].relationships.financialInstitution.data.id;
		const { financialInstitution, financialInstitutions } = links.sandbox;
		const banks = await client.get(fill(financialInstitutions, {}));
		expect(banks.body.data.map(({ id }: { id: string }) => id)).toContain(financialInstitutionId);
		const bank = await client.get(fill(financialInstitutions, { financialInstitutionId }));
		expect(bank.body.data).toMatchObject({
			type: 'financialInstitution',
			id: financialInstitutionId,
		});
		const unknown = { financialInstitutionId: 'unknown' };
		expect((await client.get(fill(financialInstitutions, unknown))).status).toBe(404);
		const accounts = await client.get(
			fill(financialInstitution.financialInstitutionAccounts, { financialInstitutionId }),
		);
		const lines = fill(
			financialInstitution.financialInstitutionAccount.financialInstitutionTransactions,
			{ financialInstitutionAccountId: accounts.body.data[0].id, financialInstitutionId },
		);
		expect((await client.get(`${lines}?limit=4`)).body.data).toHaveLength(4);
	});
});

describe('a client of Ponto Connect that starts at the root', () => {
	beforeEach(async () => {
		links = (await publicGet(sandbox.connectUrl)).body.links;
	});

	it('creates a synchronization and reads what it updated', async () => {
		const client = await connectedClient(sandbox);
		const { body } = await client.get(fill(links.accounts, {}));
		const created = await client.call('POST', fill(links.synchronizations, {}), {
			data: {
				type: 'synchronization',
				attributes: {
					resourceType: 'account',
					resourceId: body.data[0].id,
					subtype: 'accountTransactions',
					customerIpAddress: '192.0.2.1',
				},
			},
		});
		expect(created.status).toBe(201);
		const ids = { synchronizationId: created.body.data.id };
		expect((await client.get(fill(links.synchronizations, ids))).status).toBe(200);
		const updated = await client.get(fill(links.synchronization.updatedTransactions, ids));
		expect(updated.body.data).toEqual([]);
	});

	it('reaches the partner resources with a client access token', async () => {
		const { sub } = (await (await connectedClient(sandbox)).get(links.userinfo)).body;
		const { body } = await connectToken(sandbox, { grant_type: 'client_credentials' });
		const partner = clientWithToken('', body.access_token);
		expect((await partner.get(fill(links.integrationAccounts, {}))).body.data).toHaveLength(3);
		const usage = fill(links.organizations.usage, { month: '2020-07', organizationId: sub });
		expect((await partner.get(usage)).body.data.attributes.accountCount).toBe(0);
		const integration = fill(links.organizations.integration, { organizationId: sub });
		expect((await partner.call('DELETE', integration)).status).toBe(200);
	});

	it('finds the keys of event signatures', async () => {
		const { body } = await publicGet(`${sandbox.url}/webhooks`);
		expect((await publicGet(body.links.keys)).body.keys).toHaveLength(1);
	});
});

it('finds the pending transactions of an account by its relationship', async () => {
	const client = await connectedClient(sandbox);
	const { body } = await client.get('/accounts?limit=1');
	const { meta, related } = body.data[0].relationships.pendingTransactions.links;
	expect(meta).toEqual({ type: 'pendingTransaction' });
	expect((await client.get(related)).body.data).toEqual([]);
});

it('answers in the media type that was asked for, and takes both', async () => {
	const client = await connectedClient(sandbox);
	const jsonApi = await client.get('/accounts');
	expect(jsonApi.headers.get('content-type')).toContain('application/vnd.api+json');
	const plain = await publicGet(`${sandbox.url}/financial-institutions`);
	expect(plain.headers.get('content-type')).toContain('application/json');
});
