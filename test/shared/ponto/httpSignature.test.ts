import { constants, createHash, generateKeyPairSync, verify } from 'node:crypto';
import {
	bodyDigest,
	signatureComponents,
	signatureHeaders,
	signingString,
	type SignableRequest,
} from '../../../nodes/shared/ponto/httpSignature';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY_ID = '75b5d796-de5c-400a-81ce-e72371b01cbc';
const CREATED = 1_700_000_000;

const request: SignableRequest = {
	method: 'POST',
	target: '/ponto-connect/accounts/1/payments?a=b',
	body: '{"msg":"hello"}',
	headers: {
		'Ibanity-Idempotency-Key': '61f02718-eeee-46e1-b5eb-e8fd6e799c2d',
		Accept: 'application/json',
		Authorization: 'Bearer abc',
	},
};

describe('the HTTP signature of Ponto Connect', () => {
	it('signs exactly these lines in this order (test vector)', () => {
		expect(signingString(signatureComponents(request, CREATED))).toBe(
			[
				'(request-target): post /ponto-connect/accounts/1/payments?a=b',
				'host: api.ibanity.com',
				'digest: SHA-512=' + createHash('sha512').update('{"msg":"hello"}').digest('base64'),
				'(created): 1700000000',
				'authorization: Bearer abc',
				'ibanity-idempotency-key: 61f02718-eeee-46e1-b5eb-e8fd6e799c2d',
			].join('\n'),
		);
	});

	it('gives an empty body the digest of the empty text', () => {
		expect(bodyDigest('')).toBe(
			'SHA-512=z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
		);
	});

	it('leaves out the authorization line when the request has none', () => {
		const names = signatureComponents({ ...request, headers: {} }, CREATED).map(([name]) => name);
		expect(names).toEqual(['(request-target)', 'host', 'digest', '(created)']);
	});

	it('verifies with RSASSA-PSS, SHA-256 and a salt of 32 bytes, and names what it covers', () => {
		const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
		const { Signature } = signatureHeaders(request, { keyId: KEY_ID, privateKey: pem }, CREATED);
		const [, signature = ''] = /signature="([^"]+)"$/.exec(Signature) ?? [];
		expect(Signature).toContain(
			`keyId="${KEY_ID}",created=1700000000,algorithm="hs2019",headers="(request-target) host digest (created) authorization ibanity-idempotency-key"`,
		);
		expect(
			verify(
				'sha256',
				Buffer.from(signingString(signatureComponents(request, CREATED))),
				{ key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 },
				Buffer.from(signature, 'base64'),
			),
		).toBe(true);
	});

	it('opens an encrypted key with its passphrase and refuses a wrong one', () => {
		const encrypted = privateKey
			.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right' })
			.toString();
		const key = { keyId: KEY_ID, privateKey: encrypted };
		expect(signatureHeaders(request, { ...key, passphrase: 'right' }, CREATED).Digest).toBe(
			bodyDigest(request.body),
		);
		expect(() => signatureHeaders(request, { ...key, passphrase: 'wrong' }, CREATED)).toThrow();
	});
});
