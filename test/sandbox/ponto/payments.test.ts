import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import { customClient, requestToken, type PontoClient } from '../../support/pontoClient';

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

const PAYEE = {
	amount: 59,
	currency: 'EUR',
	creditorName: 'Alex Creditor',
	creditorAccountReference: 'BE68539007547034',
	creditorAccountReferenceType: 'IBAN',
	remittanceInformation: 'payment',
	remittanceInformationType: 'unstructured',
};

const create = async (path: string, type: string, attributes: object) =>
	await client.call('POST', `/accounts/${account}/${path}`, { data: { type, attributes } });
const pay = async (more: object = {}) => await create('payments', 'payment', { ...PAYEE, ...more });
const sign = async (page: string, digipass = '123456') =>
	await fetch(page, {
		method: 'POST',
		body: new URLSearchParams({ digipass }),
		redirect: 'manual',
	});
const later = async (milliseconds: number) => await sandbox.control.advanceTime({ milliseconds });

describe('a payment', () => {
	const redirectUri = 'https://shop.example/paid?payment=123';

	it('waits unsigned, with a page for signing when it can lead back', async () => {
		const { body, status } = await pay({ redirectUri });
		expect(status).toBe(201);
		expect(body.data).toEqual({
			attributes: {
				...PAYEE,
				creditorAgent: null,
				creditorAgentType: null,
				endToEndId: null,
				requestedExecutionDate: null,
				status: 'unsigned',
			},
			id: expect.any(String),
			links: { redirect: expect.stringContaining(`/accounts/${account}/payments/`) },
			type: 'payment',
		});
		expect((await pay()).body.data.links).toBeUndefined();
	});

	it('is signed with the right digipass response only, then executed', async () => {
		const { data } = (await pay({ redirectUri })).body;
		const status = async () =>
			(await client.get(`/accounts/${account}/payments/${data.id}`)).body.data.attributes.status;
		expect(await (await fetch(data.links.redirect)).text()).toContain('59.00 EUR');
		expect((await sign(data.links.redirect, '000000')).status).toBe(422);
		expect(await status()).toBe('unsigned');
		expect((await sign(data.links.redirect)).headers.get('location')).toBe(redirectUri);
		expect(await status()).toBe('pending');
		await later(3000);
		expect(await status()).toBe('executed');
		await sandbox.control.synchronizeInBackground({ account });
		const { body } = await client.get(`/accounts/${account}/transactions?limit=1`);
		expect(body.data[0].attributes).toMatchObject({
			amount: -59,
			counterpartName: 'Alex Creditor',
		});
	});

	it('moves money once, however often its page is signed', async () => {
		const { data } = (await pay({ redirectUri })).body;
		await sign(data.links.redirect);
		await sign(data.links.redirect);
		await later(3000);
		await sandbox.control.synchronizeInBackground({ account });
		const { body } = await client.get(`/accounts/${account}/transactions?limit=2`);
		const amounts = body.data.map(
			(one: { attributes: { amount: number } }) => one.attributes.amount,
		);
		expect(amounts.filter((amount: number) => amount === -59)).toHaveLength(1);
	});

	it('can be deleted until it is signed', async () => {
		const { data } = (await pay({ redirectUri })).body;
		const path = `/accounts/${account}/payments/${data.id}`;
		expect((await client.call('DELETE', path)).body).toEqual({
			data: { id: data.id, type: 'payment' },
		});
		expect((await client.get(path)).status).toBe(404);
		const signed = (await pay({ redirectUri })).body.data;
		await sign(signed.links.redirect);
		const refused = await client.call('DELETE', `/accounts/${account}/payments/${signed.id}`);
		expect([refused.status, refused.body.errors[0].code]).toEqual([400, 'paymentAlreadySigned']);
	});

	it.each([
		['a wrong IBAN', { creditorAccountReference: 'BE68539007547035' }, 'creditorAccountReference'],
		['no amount', { amount: undefined }, 'amount'],
		['an amount of nothing', { amount: 0 }, 'amount'],
		['a tenth of a cent', { amount: 0.001 }, 'amount'],
		['a long name', { creditorName: 'x'.repeat(61) }, 'creditorName'],
		['an accent', { remittanceInformation: 'café' }, 'remittanceInformation'],
		['a long text', { remittanceInformation: 'x'.repeat(141) }, 'remittanceInformation'],
		[
			'a structured communication that fails its check',
			{ remittanceInformation: '+++123/4567/89003+++', remittanceInformationType: 'structured' },
			'remittanceInformation',
		],
		['a date in the past', { requestedExecutionDate: '2020-01-01' }, 'requestedExecutionDate'],
	])('is refused with %s, and points to it', async (_case, more, attribute) => {
		const { body, status } = await pay(more);
		expect(status).toBe(400);
		expect(body.errors[0].source.pointer).toBe(`/data/attributes/${attribute}`);
	});

	it('accepts a structured communication', async () => {
		const structured = {
			remittanceInformation: '+++123/4567/89002+++',
			remittanceInformationType: 'structured',
		};
		expect((await pay(structured)).status).toBe(201);
	});

	it('is refused while payments are not activated; a request and its page activate them', async () => {
		await sandbox.control.setOrganization({ paymentsActivated: false });
		const { body, status } = await pay();
		expect([status, body.errors[0].code]).toEqual([403, 'paymentsNotActivated']);
		const request = await client.call('POST', '/payment-activation-requests', {
			data: { type: 'paymentActivationRequest', attributes: { redirectUri } },
		});
		await sign(request.body.data.links.redirect);
		expect((await client.get('/userinfo')).body.paymentsActivated).toBe(true);
		expect((await pay()).status).toBe(201);
	});
});

describe('an idempotency key', () => {
	const payWithKey = async (key: string, amount = 59) => {
		const { body } = await requestToken(sandbox.url);
		const response = await fetch(`${sandbox.url}/accounts/${account}/payments`, {
			method: 'POST',
			headers: {
				authorization: `Bearer ${body.access_token}`,
				'content-type': 'application/json',
				'ibanity-idempotency-key': key,
			},
			body: JSON.stringify({ data: { type: 'payment', attributes: { ...PAYEE, amount } } }),
		});
		return { status: response.status, text: await response.text() };
	};

	it('makes a repeated request one payment with one answer', async () => {
		const first = await payWithKey('key-1');
		expect(await payWithKey('key-1')).toEqual(first);
		expect((await payWithKey('key-2')).text).not.toBe(first.text);
	});

	it('holds when the connection broke after the payment was made', async () => {
		await sandbox.control.failNext({
			method: 'POST',
			path: 'payments$',
			failure: { kind: 'cutAfter' },
		});
		await expect(payWithKey('key-3')).rejects.toThrow();
		const { status, text } = await payWithKey('key-3');
		expect(status).toBe(201);
		const { id } = JSON.parse(text).data;
		expect((await client.get(`/accounts/${account}/payments/${id}`)).status).toBe(200);
	});

	it('cannot be used for another payment', async () => {
		await payWithKey('key-4');
		expect((await payWithKey('key-4', 60)).status).toBe(409);
	});
});

describe('a bulk payment', () => {
	const bulk = async (payments: object[]) =>
		await create('bulk-payments', 'bulkPayment', {
			reference: 'Invoice Payments',
			redirectUri: 'https://shop.example/paid',
			payments,
		});

	it('is signed at once and debits each payment', async () => {
		const { data } = (await bulk([PAYEE, { ...PAYEE, amount: 25 }])).body;
		expect(data.attributes).toEqual({
			batchBookingPreferred: false,
			reference: 'Invoice Payments',
			requestedExecutionDate: null,
			status: 'unsigned',
		});
		expect(await (await fetch(data.links.redirect)).text()).toContain('84.00 EUR');
		await sign(data.links.redirect);
		await later(3000);
		await sandbox.control.synchronizeInBackground({ account });
		const { body } = await client.get(`/accounts/${account}/transactions?limit=2`);
		const amounts = body.data.map(
			(one: { attributes: { amount: number } }) => one.attributes.amount,
		);
		expect(amounts.sort()).toEqual([-25, -59]);
	});

	it('takes euros only, and points to the payment that is wrong', async () => {
		const { body } = await bulk([PAYEE, { ...PAYEE, currency: 'USD' }]);
		expect(body.errors[0].source.pointer).toBe('/data/attributes/payments/1/currency');
		expect((await bulk([])).body.errors[0].source.pointer).toBe('/data/attributes/payments');
	});
});

describe('a payment request', () => {
	it.each(['paymentRequest', 'payment', 'payment_request'])(
		'may be called %s, as different clients do',
		async (type) => {
			const { body, status } = await create('payment-requests', type, {
				amount: 1,
				remittanceInformation: 'Invoice 42',
				remittanceInformationType: 'unstructured',
			});
			expect([status, body.data.type]).toEqual([201, 'paymentRequest']);
		},
	);

	it('is closed when the debtor has signed, and the money arrives', async () => {
		const { data } = (
			await create('payment-requests', 'paymentRequest', {
				amount: 12.5,
				remittanceInformation: 'Invoice 42',
				remittanceInformationType: 'unstructured',
			})
		).body;
		expect(data.attributes).toMatchObject({ closedAt: null, currency: 'EUR', signedAt: null });
		await sign(data.attributes.signingUri);
		const path = `/accounts/${account}/payment-requests/${data.id}`;
		expect((await client.get(path)).body.data.attributes.closedAt).toEqual(expect.any(String));
		await sandbox.control.synchronizeInBackground({ account });
		const { body } = await client.get(`/accounts/${account}/transactions?limit=1`);
		expect(body.data[0].attributes).toMatchObject({
			amount: 12.5,
			remittanceInformation: 'Invoice 42',
		});
		expect((await client.call('DELETE', path)).body).toEqual({
			data: { id: data.id, type: 'paymentRequest' },
		});
	});
});
