import {
	createHash,
	createHmac,
	createPublicKey,
	createSign,
	generateKeyPairSync,
} from 'node:crypto';
import * as fc from 'fast-check';
import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { activeSigningKeys } from '../../../../nodes/PontoConnectTrigger/delivery/keySet';
import {
	readSignature,
	SignatureRefused,
	verifySignature,
} from '../../../../nodes/PontoConnectTrigger/delivery/signature';

const NOW = 1_790_000_000;
const APPLICATION = '8e57c3e9-5ee9-4ba0-8a1b-0f3c5d3f6a6d';
const BODY = Buffer.from('{"data":{"type":"pontoConnect.integration.created","id":"1"}}');
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });

const jwk = (key = publicKey) => ({
	...(createPublicKey(key.export({ type: 'spki', format: 'pem' })).export({
		format: 'jwk',
	}) as { n: string; e: string }),
	kid: 'key-1',
	kty: 'RSA' as const,
	alg: 'RS512' as const,
	use: 'sig' as const,
	status: 'ACTIVE' as const,
});

const digest = createHash('sha512').update(BODY).digest('base64');
const claims = {
	iss: 'https://api.ibanity.com',
	aud: APPLICATION,
	iat: NOW,
	exp: NOW + 60,
	jti: '61f02718-eeee-46e1-b5eb-e8fd6e799c2d',
	digest,
};

async function sign(changes: JWTPayload = {}, alg = 'RS512', key = privateKey): Promise<string> {
	const payload = Object.fromEntries(
		Object.entries({ ...claims, ...changes }).filter(([, value]) => value !== undefined),
	);
	return await new SignJWT(payload).setProtectedHeader({ alg, kid: 'key-1' }).sign(key);
}

/** Undefined if the delivery is believed, else why not. */
function refusal(header: unknown, body = BODY, now = NOW, key = jwk()): string | undefined {
	try {
		verifySignature(readSignature(header), key, { body, applicationId: APPLICATION, now });
		return undefined;
	} catch (error) {
		if (error instanceof SignatureRefused) return error.message;
		return `crash: ${String(error)}`;
	}
}

/** A JWS with this header, signed however `signer` says. */
function forge(header: object, signer: (signed: string) => string): string {
	const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
	const signed = `${part(header)}.${part(claims)}`;
	return `${signed}.${signer(signed)}`;
}

describe('a delivery that Ponto has signed', () => {
	it('is believed', async () => {
		expect(refusal(await sign())).toBeUndefined();
	});

	it('may be for several applications', async () => {
		expect(refusal(await sign({ aud: ['another', APPLICATION] }))).toBeUndefined();
	});

	it.each([
		['not valid yet', { nbf: NOW + 31 }],
		['for years', { exp: NOW + 3 * 365 * 86_400 }],
		['valid from no moment at all', { nbf: 'tomorrow' as unknown as number }],
	])('is refused when it is signed %s', async (_what, changes) => {
		expect(refusal(await sign(changes))).toEqual(expect.stringMatching(/^it|^its/));
	});

	it('is refused when its signature demands what is not understood', () => {
		const sign512 = (signed: string) =>
			createSign('RSA-SHA512').update(signed).sign(privateKey).toString('base64url');
		const header = { alg: 'RS512', kid: 'key-1', exp: 1 };
		expect(refusal(forge(header, sign512))).toBeUndefined();
		expect(refusal(forge({ ...header, crit: ['exp'] }, sign512))).toContain('RS512');
	});

	it.each([
		[NOW + 60 + 29, undefined],
		[NOW + 60 + 30, 'it has expired'],
		[NOW - 30, undefined],
		[NOW - 31, expect.stringContaining('issued in the future')],
	])('is judged with 30 seconds of tolerance (%d)', async (now, expected) => {
		expect(refusal(await sign(), BODY, now)).toEqual(expected);
	});
});

describe('an attacker', () => {
	it('cannot leave the signature out', () => {
		expect(refusal(undefined)).toBe('it is not signed');
		expect(refusal('')).toBe('it is not signed');
		expect(refusal(['a.b.c'])).toBe('it is not signed');
	});

	it('cannot say that there is none', () => {
		const unsecured = new UnsecuredJWT({ ...claims }).encode();
		expect(refusal(unsecured)).toBe('its signature is not a compact JWS');
		expect(refusal(`${unsecured}AAAA`)).toBe('its signature is not RS512 with a key ID');
		const none = forge({ alg: 'none', kid: 'key-1' }, () => 'AAAA');
		expect(refusal(none)).toBe('its signature is not RS512 with a key ID');
	});

	it('cannot use the public key as the secret of an HMAC', () => {
		const pem = publicKey.export({ type: 'spki', format: 'pem' });
		const hmac = (signed: string) => createHmac('sha512', pem).update(signed).digest('base64url');
		expect(refusal(forge({ alg: 'HS512', kid: 'key-1' }, hmac))).toBe(
			'its signature is not RS512 with a key ID',
		);
		expect(refusal(forge({ alg: 'RS512', kid: 'key-1' }, hmac))).toBe(
			'its signature is not by the key it names',
		);
	});

	it.each(['RS256', 'RS384', 'PS512'])(
		'cannot use a weaker or another algorithm (%s)',
		async (alg) => {
			expect(refusal(await sign({}, alg))).toBe('its signature is not RS512 with a key ID');
		},
	);

	it('cannot use a key of their own', async () => {
		expect(refusal(await sign({}, 'RS512', other.privateKey))).toBe(
			'its signature is not by the key it names',
		);
	});

	it('cannot bring the key along in the header', async () => {
		const header = { alg: 'RS512', kid: 'key-1', jwk: jwk(other.publicKey) };
		const forged = await new SignJWT(claims).setProtectedHeader(header).sign(other.privateKey);
		expect(refusal(forged)).toBe('its signature is not by the key it names');
	});

	it('cannot pass on what was signed for another application', async () => {
		expect(refusal(await sign({ aud: 'another' }))).toContain('it is for application another');
		expect(refusal(await sign({ aud: [] }))).toContain('not for the Application ID');
	});

	it('cannot pass on what somebody else has issued', async () => {
		expect(refusal(await sign({ iss: 'https://api.ibanity.com.example' }))).toBe(
			'it was not issued by Ibanity',
		);
	});

	it.each(['iss', 'aud', 'exp', 'iat', 'jti', 'digest'])('cannot leave out %s', async (claim) => {
		expect(refusal(await sign({ [claim]: undefined }))).toBe('its signature lacks a claim');
	});

	it('cannot change any byte of the body', async () => {
		const header = await sign();
		fc.assert(
			fc.property(fc.nat(BODY.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const body = Buffer.from(BODY);
				body[at] = (body[at] ?? 0) ^ change;
				expect(refusal(header, body)).toBe('its body is not the one that was signed');
			}),
		);
		expect(refusal(header, Buffer.concat([BODY, Buffer.from(' ')]))).toBeDefined();
		expect(refusal(header, Buffer.alloc(0))).toBeDefined();
	});

	it('cannot change any character of the signature', async () => {
		const header = await sign();
		fc.assert(
			fc.property(fc.nat(header.length - 2), fc.constantFrom(...'AZaz09-_.='), (at, character) => {
				fc.pre(header[at] !== character);
				const changed = `${header.slice(0, at)}${character}${header.slice(at + 1)}`;
				expect(refusal(changed)).toBeDefined();
				expect(refusal(changed)).not.toMatch(/^crash/);
			}),
			{ numRuns: 200 },
		);
	});

	it('cannot make it crash with anything', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 300 }), (text) => {
				expect(refusal(text)).toBeDefined();
				expect(refusal(`${text}.${text}.${text}`)).not.toMatch(/^crash/);
			}),
		);
		expect(refusal(`${'a'.repeat(9_000)}.b.c`)).toBe('its signature is too long');
	});

	it('cannot use a key of Ponto that is short enough to be broken', async () => {
		const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
		const forged = forge({ alg: 'RS512', kid: 'key-1' }, () => 'AAAA');
		expect(refusal(forged, BODY, NOW, jwk(short.publicKey))).toBe('its key is too short');
	});
});

describe('a key set', () => {
	it.each([
		{ status: 'INACTIVE' },
		{ use: 'enc' },
		{ alg: 'RS256' },
		{ alg: undefined },
		{ kty: 'EC' },
		{ n: undefined },
	])('gives no key with %j', (changes) => {
		expect(activeSigningKeys({ keys: [{ ...jwk(), ...changes }] })).toEqual([]);
	});

	it('gives the keys that sign events now', () => {
		const keys = [{ ...jwk(), status: 'INACTIVE', kid: 'old' }, jwk(), 'nonsense'];
		expect(activeSigningKeys({ keys })?.map(({ kid }) => kid)).toEqual(['key-1']);
	});

	it('is told from anything else', () => {
		expect(activeSigningKeys('<html>')).toBeUndefined();
		expect(activeSigningKeys({ errors: [] })).toBeUndefined();
	});
});
