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

const synchronize = async (subtype = 'accountTransactions', more: object = {}) =>
	await client.call('POST', '/synchronizations', {
		data: {
			type: 'synchronization',
			attributes: {
				resourceType: 'account',
				resourceId: account,
				subtype,
				customerIpAddress: '192.0.2.7',
				...more,
			},
		},
	});

const later = async (milliseconds: number) => await sandbox.control.advanceTime({ milliseconds });
const statusOf = async (id: string) =>
	(await client.get(`/synchronizations/${id}`)).body.data.attributes.status;

it('is pending, then running, then successful', async () => {
	await sandbox.control.setSynchronizationLimits({ durationMs: 60_000 });
	const { body, status } = await synchronize();
	expect([status, body.data.attributes.status, body.data.relationships]).toEqual([
		201,
		'pending',
		undefined,
	]);
	await later(30_000);
	expect(await statusOf(body.data.id)).toBe('running');
	await later(31_000);
	expect(await statusOf(body.data.id)).toBe('success');
});

it('brings what is new at the bank, and lists it', async () => {
	await sandbox.control.addTransactions({ account, atBank: true, transactions: [{ amount: 4.2 }] });
	const { body } = await synchronize();
	await later(1000);
	const updated = await client.get(`/synchronizations/${body.data.id}/updated-transactions`);
	expect(updated.body.data).toHaveLength(1);
	expect(updated.body.data[0].attributes.amount).toBe(4.2);
	const newest = await client.get(`/accounts/${account}/transactions?limit=1`);
	expect(newest.body.data[0].id).toBe(updated.body.data[0].id);
	expect(newest.body.meta.latestSynchronization.attributes.customerOnline).toBe(true);
});

it('brings pending transactions only with their subtype', async () => {
	const pending = { account, atBank: true, pending: true, transactions: [{ amount: 9 }] };
	await sandbox.control.addTransactions(pending);
	await synchronize();
	await later(1000);
	const list = async () =>
		(await client.get(`/accounts/${account}/pending-transactions`)).body.data;
	expect(await list()).toEqual([]);
	await synchronize('accountTransactionsWithUnsettled');
	await later(1000);
	expect(await list()).toEqual([
		expect.objectContaining({
			type: 'pendingTransaction',
			attributes: expect.objectContaining({ amount: 9 }),
		}),
	]);
});

it('is refused too soon after another of its kind, and while any other runs', async () => {
	await synchronize();
	const parallel = await synchronize('accountDetails');
	expect([parallel.status, parallel.body.errors[0].code]).toEqual([
		400,
		'accountRecentlySynchronized',
	]);
	await later(1000);
	expect((await synchronize()).body.errors[0].code).toBe('accountRecentlySynchronized');
	expect((await synchronize('accountDetails')).status).toBe(201);
	await later(300_000);
	expect((await synchronize()).status).toBe(201);
});

it('fails with the answer of the bank', async () => {
	const financialInstitutionResponse = { statusCode: 403, body: { error: 'CONSENT_INVALID' } };
	await sandbox.control.failNextSynchronization({ account, financialInstitutionResponse });
	const { body } = await synchronize();
	await later(1000);
	const { attributes } = (await client.get(`/synchronizations/${body.data.id}`)).body.data;
	expect(attributes).toMatchObject({
		status: 'error',
		errors: [{ code: 'authorizationInvalid', meta: { financialInstitutionResponse } }],
	});
	const { meta } = (await client.get(`/accounts/${account}`)).body.data;
	expect(meta.latestSynchronization.attributes.status).toBe('error');
});

it('fails once the consent has expired, and works again after reauthorization', async () => {
	await sandbox.control.setConsentExpiry({ account, days: -1 });
	const { body } = await synchronize();
	await later(1000);
	const failed = (await client.get(`/synchronizations/${body.data.id}`)).body.data.attributes;
	expect(failed.errors[0].code).toBe('authorizationExpired');

	const request = await client.call('POST', `/accounts/${account}/reauthorization-requests`, {
		data: {
			type: 'reauthorizationRequest',
			attributes: { redirectUri: 'https://n8n.example/done' },
		},
	});
	const page = request.body.data.links.redirect;
	const signed = await fetch(page, {
		method: 'POST',
		body: new URLSearchParams({ digipass: '123456' }),
		redirect: 'manual',
	});
	expect([signed.status, signed.headers.get('location')]).toEqual([
		302,
		'https://n8n.example/done',
	]);
	const { attributes, meta } = (await client.get(`/accounts/${account}`)).body.data;
	expect(Date.parse(attributes.authorizationExpirationExpectedAt)).toBeGreaterThan(Date.now());
	expect(meta.latestSynchronization.attributes.status).toBe('success');
});

it.each([
	['no address of the customer', { customerIpAddress: undefined }, 'customerIpAddress'],
	['an unknown subtype', { subtype: 'everything' }, 'subtype'],
	['another resource type', { resourceType: 'bank' }, 'resourceType'],
])('is refused with %s', async (_case, more, attribute) => {
	const { body, status } = await synchronize('accountDetails', more);
	expect(status).toBe(400);
	expect(body.errors[0].source.pointer).toBe(`/data/attributes/${attribute}`);
	expect(body.errors[0].meta.attribute).toBe(attribute);
});

describe('the sandbox bank', () => {
	const draft = {
		valueDate: '2020-05-22T00:00:00Z',
		executionDate: '2020-05-25T00:00:00Z',
		amount: 84.42,
		currency: 'EUR',
		description: 'Small Cotton Shoes',
		remittanceInformation: 'NEW SHOES',
		remittanceInformationType: 'unstructured',
	};
	let transactions: string;

	beforeEach(async () => {
		const { data } = (await client.get(`/accounts/${account}`)).body;
		const bank = data.relationships.financialInstitution.data.id;
		const accounts = `/sandbox/financial-institutions/${bank}/financial-institution-accounts`;
		const own = (await client.get(accounts)).body.data[0].id;
		transactions = `${accounts}/${own}/financial-institution-transactions`;
	});

	const write = async (method: string, path: string, attributes: object) =>
		await client.call(method, path, {
			data: { type: 'financialInstitutionTransaction', attributes },
		});

	it('shows a created and a changed transaction after the next synchronization', async () => {
		const { body: created } = await write('POST', transactions, draft);
		const newest = async () =>
			(await client.get(`/accounts/${account}/transactions?limit=1`)).body.data[0];
		expect((await newest()).attributes.amount).not.toBe(84.42);
		await synchronize();
		await later(400_000);
		const fetched = await newest();
		expect(fetched.attributes).toMatchObject({ amount: 84.42, remittanceInformation: 'NEW SHOES' });

		await write('PATCH', `${transactions}/${created.data.id}`, {
			remittanceInformation: 'OLD SHOES',
		});
		const { body } = await synchronize();
		await later(1000);
		const updated = await client.get(`/synchronizations/${body.data.id}/updated-transactions`);
		expect(updated.body.data).toEqual([
			expect.objectContaining({
				id: fetched.id,
				attributes: expect.objectContaining({ remittanceInformation: 'OLD SHOES' }),
			}),
		]);
	});

	it('does not let amounts change, nor a counterpart that has a name', async () => {
		const { body } = await write('POST', transactions, { ...draft, counterpartName: 'Otro Bank' });
		const path = `${transactions}/${body.data.id}`;
		expect((await write('PATCH', path, { amount: 1 })).status).toBe(400);
		const renamed = await write('PATCH', path, { counterpartName: 'Somebody' });
		expect(renamed.body.errors[0].source.pointer).toBe('/data/attributes/counterpartName');
	});

	it('says which attribute is missing', async () => {
		const { body } = await write('POST', transactions, { ...draft, amount: undefined });
		expect(body.errors[0].source.pointer).toBe('/data/attributes/amount');
	});
});
