import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { EVENT_TYPES } from '../../../sandbox/ponto/webhooks/eventTypes';
import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import { connectedClient } from '../../support/connectClient';
import { publicGet } from '../../support/pontoClient';

const APPLICATION_ID = 'c9cdc3f3-6fd5-4c8a-9f3d-6a4e5a4f9f10';

interface Received {
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

let sandbox: PontoSandbox;
let receiver: Server;
let received: Received[] = [];

beforeAll(async () => {
	sandbox = await startPontoSandbox();
	receiver = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
			response.writeHead(200).end();
		});
	});
	await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
	await sandbox.close();
	await new Promise((resolve) => receiver.close(resolve));
});
beforeEach(async () => {
	await sandbox.control.reset();
	const address = receiver.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	await sandbox.control.setWebhook({ url: `http://127.0.0.1:${port}/ponto` });
	received = [];
});

/** Checks a delivery as the documentation says; throws where something is wrong. */
async function verifyDelivery({ body, headers }: Received) {
	const { body: keys } = await publicGet(`${sandbox.url}/webhooks/keys`);
	const usable = keys.keys.filter((key: { status: string }) => key.status === 'ACTIVE');
	const { payload } = await jwtVerify(
		String(headers.signature),
		createLocalJWKSet({ keys: usable }),
		{
			algorithms: ['RS512'],
			audience: APPLICATION_ID,
			clockTolerance: 30,
			issuer: 'https://api.ibanity.com',
		},
	);
	const digest = createHash('sha512').update(body).digest('base64');
	if (payload.digest !== digest) throw new Error('The digest does not fit the body');
	return payload;
}

const send = async (fault?: Parameters<typeof sandbox.control.sendEvent>[0]['fault']) =>
	await sandbox.control.sendEvent({ type: 'organization.blocked', fault });

it.each(EVENT_TYPES)('%s is delivered with a signature that holds', async (type) => {
	const delivery = await sandbox.control.sendEvent({ type });
	expect(delivery).toMatchObject({ status: 200, type: `pontoConnect.${type}` });
	const payload = await verifyDelivery(received[0]);
	expect(payload).toEqual({
		aud: APPLICATION_ID,
		digest: expect.any(String),
		exp: (payload.iat ?? 0) + 60,
		iat: expect.any(Number),
		iss: 'https://api.ibanity.com',
		jti: expect.any(String),
	});
	expect(JSON.parse(received[0].body).data).toMatchObject({
		attributes: { createdAt: expect.stringMatching(/\.\d{6}Z$/) },
		relationships: { organization: { data: { type: 'organization' } } },
		type: `pontoConnect.${type}`,
	});
});

it.each([
	'tamperedBody',
	'wrongAudience',
	'wrongIssuer',
	'expired',
	'unknownKey',
	'foreignKey',
	'wrongAlgorithm',
	'unsigned',
	'garbage',
] as const)('a delivery with the fault %s does not verify', async (fault) => {
	await send(fault);
	await expect(verifyDelivery(received[0])).rejects.toThrow();
});

it('can be repeated under the same id with a new signature', async () => {
	const delivery = await send();
	await sandbox.control.resendEvent({ eventId: delivery?.eventId ?? '' });
	expect(received[1].body).toBe(received[0].body);
	expect(received[1].headers.signature).not.toBe(received[0].headers.signature);
});

it('signs with a new key after a rotation, and the old one is inactive', async () => {
	await send();
	await sandbox.control.rotateSigningKey();
	await send();
	await expect(verifyDelivery(received[1])).resolves.toBeDefined();
	await expect(verifyDelivery(received[0])).rejects.toThrow();
});

it('tells what a synchronization brought, or that there was nothing', async () => {
	const client = await connectedClient(sandbox);
	const [{ id: account }] = (await client.get('/accounts')).body.data;
	await sandbox.control.addTransactions({
		account,
		transactions: [{ amount: 1 }, { amount: 2 }],
	});
	await sandbox.control.synchronizeInBackground({ account });
	const events = await sandbox.control.events();
	const told = events
		.filter(({ type }) => !type.startsWith('pontoConnect.integration.'))
		.map(({ attributes, type }) => [type, attributes]);
	expect(told).toEqual([
		['pontoConnect.account.detailsUpdated', { createdAt: expect.any(String) }],
		['pontoConnect.account.transactionsCreated', { count: 2, createdAt: expect.any(String) }],
		[
			'pontoConnect.synchronization.succeededWithoutChange',
			expect.objectContaining({ synchronizationSubtype: 'accountTransactionsWithUnsettled' }),
		],
	]);
});

it('tells about a new integration and each of its accounts', async () => {
	await connectedClient(sandbox);
	const types = (await sandbox.control.events()).map(({ type }) => type);
	expect(types).toEqual([
		'pontoConnect.integration.created',
		...Array.from({ length: 3 }, () => 'pontoConnect.integration.accountAdded'),
	]);
});
