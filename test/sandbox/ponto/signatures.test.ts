import { constants, createHash, generateKeyPairSync, sign } from 'node:crypto';
import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import { connect } from '../../support/connectClient';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

let sandbox: PontoSandbox;
let accessToken: string;

beforeAll(async () => {
	sandbox = await startPontoSandbox();
});
afterAll(async () => await sandbox.close());
beforeEach(async () => {
	await sandbox.control.reset();
	accessToken = (await connect(sandbox)).body.access_token;
	await sandbox.control.requireSignatures({
		rule: 'posts',
		keyId: 'key-1',
		publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
	});
});

const BODY = JSON.stringify({
	data: { type: 'paymentActivationRequest', attributes: { redirectUri: 'https://n8n.example/' } },
});
const urlSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_');

interface Variant {
	readonly sentBody?: string;
	readonly keyId?: string;
	readonly algorithm?: string;
	readonly created?: number;
	readonly quotedCreated?: boolean;
	readonly saltLength?: number;
	readonly names?: string;
	readonly host?: string;
	/** What the signature says the Authorization header is. */
	readonly signedToken?: string;
	readonly encode?: (base64: string) => string;
}

/** Sends a request signed by hand, as the documents describe it. */
async function sendSigned(variant: Variant = {}): Promise<number> {
	const {
		algorithm = 'hs2019',
		created = Math.floor(Date.now() / 1000),
		encode = (text) => text,
		host = 'api.ibanity.com',
		keyId = 'key-1',
		names = '(request-target) host digest (created) authorization ibanity-idempotency-key',
		quotedCreated = false,
		saltLength = 32,
		sentBody = BODY,
		signedToken = `Bearer ${accessToken}`,
	} = variant;
	const headers: Record<string, string> = {
		authorization: `Bearer ${accessToken}`,
		digest: `SHA-512=${encode(createHash('sha512').update(BODY).digest('base64'))}`,
		'ibanity-idempotency-key': '61f02718-eeee-46e1-b5eb-e8fd6e799c2d',
	};
	const values: Record<string, string> = {
		...headers,
		'(created)': String(created),
		'(request-target)': 'post /ponto-connect/payment-activation-requests',
		host,
		authorization: signedToken,
	};
	const text = names
		.split(' ')
		.map((name) => `${name}: ${values[name]}`)
		.join('\n');
	const padding = constants.RSA_PKCS1_PSS_PADDING;
	const signature = sign('sha256', Buffer.from(text), { key: privateKey, padding, saltLength });
	const response = await fetch(`${sandbox.connectUrl}/payment-activation-requests`, {
		method: 'POST',
		headers: {
			...headers,
			'content-type': 'application/json',
			signature: [
				`keyId="${keyId}"`,
				quotedCreated ? `created="${created}"` : `created=${created}`,
				`algorithm="${algorithm}"`,
				`headers="${names}"`,
				`signature="${encode(signature.toString('base64'))}"`,
			].join(','),
		},
		body: sentBody,
	});
	return response.status;
}

it.each<[string, Variant]>([
	['in standard base64', {}],
	['in url-safe base64', { encode: urlSafe }],
	['with a quoted creation time', { quotedCreated: true }],
	[
		'that leaves out the token',
		{ names: '(request-target) host digest (created) ibanity-idempotency-key' },
	],
])('accepts a signature %s', async (_case, variant) => {
	expect(await sendSigned(variant)).toBe(201);
});

it('accepts the host that the client called in place of the public one', async () => {
	expect(await sendSigned({ host: new URL(sandbox.url).host })).toBe(201);
});

it.each<[string, Variant]>([
	['over another body', { sentBody: BODY.replace('n8n', 'bad') }],
	['of an unknown key', { keyId: 'key-2' }],
	['with another algorithm', { algorithm: 'rsa-sha256' }],
	['from an hour ago', { created: Math.floor(Date.now() / 1000) - 3600 }],
	['with a longer salt', { saltLength: 64 }],
	['for another host', { host: 'api.example.com' }],
	[
		'that leaves out the idempotency key',
		{ names: '(request-target) host digest (created) authorization' },
	],
	['over another token', { signedToken: 'Bearer another' }],
])('refuses a signature %s', async (_case, variant) => {
	expect(await sendSigned(variant)).toBe(401);
});

it('asks for a signature only where the rule says so', async () => {
	const call = async (method: string, path: string) =>
		(
			await fetch(sandbox.connectUrl + path, {
				method,
				headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
				body: method === 'POST' ? BODY : undefined,
			})
		).status;
	expect(await call('POST', '/payment-activation-requests')).toBe(401);
	expect(await call('GET', '/accounts')).toBe(200);
	await sandbox.control.requireSignatures({ rule: 'always' });
	expect(await call('GET', '/accounts')).toBe(401);
	await sandbox.control.requireSignatures({ rule: 'payments' });
	expect(await call('POST', '/payment-activation-requests')).toBe(201);
});
