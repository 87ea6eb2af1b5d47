import { constants, generateKeyPairSync, verify } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';
import { anyResourceSchema, documentSchema } from '../../../nodes/shared/ponto/schemas/jsonApi';
import { bodyDigest } from '../../../nodes/shared/ponto/httpSignature';
import { paginateEach } from '../../../nodes/shared/ponto/paginate';
import { request } from '../../../nodes/shared/ponto/request';
import type { RequestContext } from '../../../nodes/shared/http/requestContext';
import { insideNode } from '../../support/insideNode';
import { ScriptedApi, type RecordedRequest } from '../../support/scriptedApi';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const ACCOUNT = { id: 'a', type: 'account', attributes: {} };

let gateway: ScriptedApi;
beforeAll(async () => {
	gateway = await ScriptedApi.start();
});
afterAll(async () => await gateway.close());

/** A node that is set to Ponto Connect, with a token that is already there. */
function connectNode(credential: IDataObject = {}) {
	return {
		parameters: { authentication: 'pontoConnectOAuth2Api' },
		credentials: {
			pontoConnectOAuth2Api: {
				grantType: 'pkce',
				clientId: 'client',
				clientSecret: 'secret',
				accessTokenUrl: `${gateway.url}/ponto-connect/oauth2/token`,
				authentication: 'header',
				gatewayUrl: `${gateway.url}/`,
				oauthTokenData: {
					access_token: 'first-token',
					refresh_token: 'first-refresh',
					token_type: 'bearer',
				},
				...credential,
			} as never,
		},
	};
}

const signing = { signaturePrivateKey: PEM, signatureKeyId: 'certificate-1' };

const pay = async (context: RequestContext) => {
	await request(context, {
		method: 'POST',
		path: '/accounts/a/payments',
		body: { data: { type: 'payment', attributes: { amount: 1.5 } } },
		headers: { 'Ibanity-Idempotency-Key': '61f02718-eeee-46e1-b5eb-e8fd6e799c2d' },
		answer: documentSchema(anyResourceSchema),
	});
	return {};
};

/** Whether the signature covers what was received; the receiver builds the text from what it got. */
function isSignedAsReceived({ line, headers, body }: RecordedRequest): boolean {
	const [, created, names = '', signature = ''] =
		/created=(\d+),.*headers="([^"]+)",signature="([^"]+)"/.exec(String(headers.signature)) ?? [];
	const [method = '', target = ''] = line.split(' ');
	const received: Record<string, unknown> = {
		...headers,
		host: 'api.ibanity.com',
		'(request-target)': `${method.toLowerCase()} ${target}`,
		'(created)': created,
	};
	const text = names.split(' ').map((name) => `${name}: ${String(received[name])}`);
	return (
		headers.digest === bodyDigest(body) &&
		verify(
			'sha256',
			Buffer.from(text.join('\n')),
			{ key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 },
			Buffer.from(signature, 'base64'),
		)
	);
}

describe('a node that is set to Ponto Connect', () => {
	test('calls through the gateway and follows the links that Ponto writes with its own address', async () => {
		gateway.script(
			{
				body: {
					data: [ACCOUNT],
					links: {
						next: 'https://api.ibanity.com/ponto-connect/accounts?page[after]=a&page[limit]=100',
					},
				},
			},
			{ body: { data: [{ ...ACCOUNT, id: 'b' }], links: {} } },
		);
		const ids = await insideNode(connectNode(), async (context) => {
			const rows: IDataObject[] = [];
			for await (const { id } of paginateEach(context, '/accounts', anyResourceSchema))
				rows.push({ id });
			return rows;
		});
		expect(ids).toEqual([{ id: 'a' }, { id: 'b' }]);
		expect(gateway.lines.map(decodeURIComponent)).toEqual([
			'GET /ponto-connect/accounts?page[limit]=100',
			'GET /ponto-connect/accounts?page[after]=a&page[limit]=100',
		]);
	});

	test('refuses an unencrypted gateway on another machine', async () => {
		const run = connectNode({ gatewayUrl: 'http://gateway.example.com' });
		await expect(insideNode(run, pay)).rejects.toMatchObject({
			message: expect.stringContaining('Gateway URL in the Ponto credential'),
		});
	});

	test('signs nothing without a signature key', async () => {
		gateway.script({ body: { data: ACCOUNT } });
		await insideNode(connectNode(), pay).catch(() => undefined);
		expect(gateway.requests[0]?.headers).not.toHaveProperty('signature');
	});
});

describe('with a signature key', () => {
	test('every request is signed over its body, its token and its idempotency key', async () => {
		gateway.script({ body: { data: ACCOUNT } });
		await insideNode(connectNode(signing), pay);
		const [received] = gateway.requests;
		expect(received?.authorization).toBe('Bearer first-token');
		expect(received && isSignedAsReceived(received)).toBe(true);
	});

	test('a key that was pasted on one line is read all the same', async () => {
		gateway.script({ body: { data: ACCOUNT } });
		const oneLine = PEM.replaceAll('\n', ' ').trim();
		await insideNode(connectNode({ ...signing, signaturePrivateKey: oneLine }), pay);
		expect(gateway.requests.every(isSignedAsReceived)).toBe(true);
	});

	test('a token that expires is renewed and the request signed anew over the new one', async () => {
		const isRenewed = ({ authorization }: RecordedRequest) =>
			authorization === 'Bearer second-token';
		gateway.script(
			{
				always: 'POST /ponto-connect/accounts/a/payments',
				when: (request) => isRenewed(request) && isSignedAsReceived(request),
				body: { data: ACCOUNT },
			},
			{
				always: 'POST /ponto-connect/accounts/a/payments',
				status: 401,
				body: { errors: [{ code: 'invalidAccessToken', detail: 'x' }] },
			},
			{
				body: {
					access_token: 'second-token',
					refresh_token: 'second',
					token_type: 'bearer',
					expires_in: 1799,
				},
			},
		);
		await insideNode(connectNode(signing), pay);
		const last = gateway.requests.at(-1);
		expect(gateway.lines.at(-1)).toBe('POST /ponto-connect/accounts/a/payments');
		expect(last?.authorization).toBe('Bearer second-token');
		expect(last && isSignedAsReceived(last)).toBe(true);
		expect(
			new Set(gateway.requests.map(({ headers }) => headers['ibanity-idempotency-key'])),
		).toEqual(new Set(['61f02718-eeee-46e1-b5eb-e8fd6e799c2d', undefined]));
	});

	test('a refusal that no new token explains is reported, not repeated', async () => {
		gateway.script({
			status: 400,
			body: { errors: [{ code: 'invalidSignature', detail: 'Bad signature' }] },
		});
		await expect(insideNode(connectNode(signing), pay)).rejects.toMatchObject({ httpCode: '400' });
		expect(gateway.lines).toHaveLength(1);
	});

	test('a key that cannot be read is said so, without showing it', async () => {
		const run = connectNode({ ...signing, signaturePrivateKey: 'not a key' });
		const refusal = await insideNode(run, pay).catch((error: Error) => error);
		expect(refusal).toMatchObject({
			message: 'The signature key in the Ponto Connect credential cannot be read',
		});
		expect(JSON.stringify(refusal)).not.toContain('not a key');
	});
});
