import { createHash, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import { z } from 'zod';
import type { SigningKey } from './keySet';

/** Who signs Ponto Connect's events. */
const ISSUER = 'https://api.ibanity.com';

/** How far the two clocks may be apart, as Ibanity's own clients have it. */
export const CLOCK_TOLERANCE_SECONDS = 30;

/** Ponto's signatures have some 900 characters; nothing longer is even parsed. */
const LONGEST_SIGNATURE = 8_192;
const SHORTEST_KEY_BITS = 2_048;

/** The `Signature` header of a delivery, taken apart but not yet believed. */
export interface ReadSignature {
	readonly keyId: string;
	readonly claims: Claims;
	/** The bytes that were signed. */
	readonly signed: string;
	readonly signature: Buffer;
}

/** Why a delivery is not believed. */
export class SignatureRefused extends Error {}

/** Ponto's signatures are believed for a minute; one for much longer is none of Ponto's. */
const LONGEST_LIFE_SECONDS = 600;

const headerSchema = z.object({
	alg: z.literal('RS512'),
	kid: z.string().min(1),
	/** Extensions that must be understood (RFC 7515, 4.1.11); none is here. */
	crit: z.undefined(),
});
const claimsSchema = z.object({
	iss: z.string(),
	aud: z.union([z.string(), z.array(z.string())]),
	exp: z.number(),
	iat: z.number(),
	nbf: z.number().optional(),
	jti: z.string().min(1),
	digest: z.string(),
});

/** What a signature says: for whom, when, and about which body. */
export type Claims = Readonly<z.output<typeof claimsSchema>>;

/**
 * Takes a compact JWS apart (RFC 7515). Only RS512 is read at all, so that neither "none" nor an HMAC with
 * the public key as its secret gets any further. Throws a SignatureRefused.
 */
export function readSignature(header: unknown): ReadSignature {
	if (typeof header !== 'string' || header === '') throw new SignatureRefused('it is not signed');
	if (header.length > LONGEST_SIGNATURE) throw new SignatureRefused('its signature is too long');
	const parts = header.split('.');
	const [protectedHeader, payload, signature] = parts;
	if (!protectedHeader || !payload || !signature || parts.length !== 3) {
		throw new SignatureRefused('its signature is not a compact JWS');
	}
	const read = headerSchema.safeParse(decode(protectedHeader));
	if (!read.success) throw new SignatureRefused('its signature is not RS512 with a key ID');
	const claims = claimsSchema.safeParse(decode(payload));
	if (!claims.success) throw new SignatureRefused('its signature lacks a claim');
	return {
		keyId: read.data.kid,
		claims: claims.data,
		signed: `${protectedHeader}.${payload}`,
		signature: Buffer.from(signature, 'base64url'),
	};
}

/**
 * Believes a delivery or throws a SignatureRefused: RSASSA-PKCS1-v1_5 with SHA-512 by one of Ponto's keys,
 * issued by Ibanity for this application, not expired at `now` (seconds), and over exactly this body.
 */
export function verifySignature(
	{ claims, signed, signature }: ReadSignature,
	key: SigningKey,
	{ body, applicationId, now }: { body: Buffer; applicationId: string; now: number },
): void {
	const publicKey = createPublicKey({ key: { kty: key.kty, n: key.n, e: key.e }, format: 'jwk' });
	if ((publicKey.asymmetricKeyDetails?.modulusLength ?? 0) < SHORTEST_KEY_BITS) {
		throw new SignatureRefused('its key is too short');
	}
	if (!verify('RSA-SHA512', Buffer.from(signed), publicKey, signature)) {
		throw new SignatureRefused('its signature is not by the key it names');
	}
	if (claims.iss !== ISSUER) throw new SignatureRefused('it was not issued by Ibanity');
	if (![claims.aud].flat().includes(applicationId)) {
		throw new SignatureRefused(
			`it is for application ${[claims.aud].flat().join(', ')}, not for the Application ID in the node`,
		);
	}
	if (claims.exp + CLOCK_TOLERANCE_SECONDS <= now) throw new SignatureRefused('it has expired');
	if (claims.iat - CLOCK_TOLERANCE_SECONDS > now) {
		throw new SignatureRefused('it was issued in the future; check the clock of this n8n');
	}
	if ((claims.nbf ?? claims.iat) - CLOCK_TOLERANCE_SECONDS > now) {
		throw new SignatureRefused('it is not valid yet; check the clock of this n8n');
	}
	if (claims.exp - claims.iat > LONGEST_LIFE_SECONDS) {
		throw new SignatureRefused('it would be believed for longer than Ponto asks for');
	}
	if (!isSame(claims.digest, createHash('sha512').update(body).digest('base64'))) {
		throw new SignatureRefused('its body is not the one that was signed');
	}
}

function decode(part: string): unknown {
	try {
		return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
	} catch {
		return undefined;
	}
}

function isSame(claimed: string, actual: string): boolean {
	const [left, right] = [Buffer.from(claimed), Buffer.from(actual)];
	return left.length === right.length && timingSafeEqual(left, right);
}
