import { createHash, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SandboxContext } from '../sandboxContext';
import { activeSigningKey, createSigningKey } from './signingKeys';

/** Ways in which a delivery can be wrong, for testing that a receiver refuses it. */
export const SIGNATURE_FAULTS = [
	'none',
	'tamperedBody',
	'wrongAudience',
	'wrongIssuer',
	'expired',
	'issuedInFuture',
	'unknownKey',
	'foreignKey',
	'wrongAlgorithm',
	'unsigned',
	'garbage',
] as const;

/** One of the ways in which a delivery can be wrong. */
export type SignatureFault = (typeof SIGNATURE_FAULTS)[number];

/** Issuer of event signatures. */
export const EVENT_ISSUER = 'https://api.ibanity.com';

const LIFETIME_SECONDS = 60;

function issuedAt(now: Date, fault: SignatureFault): number {
	const seconds = Math.floor(now.getTime() / 1000);
	if (fault === 'expired') return seconds - 3600;
	return fault === 'issuedInFuture' ? seconds + 3600 : seconds;
}

/**
 * The body to send and its `Signature` header: a compact JWS (RS512) whose claims carry the SHA-512
 * digest of the raw body.
 */
export async function signBody(
	{ clock, options, state }: SandboxContext,
	body: string,
	fault: SignatureFault = 'none',
): Promise<{ body: string; signature?: string }> {
	if (fault === 'unsigned') return { body };
	if (fault === 'garbage') return { body, signature: 'not.a.signature' };
	const key = activeSigningKey(state.signingKeys);
	const foreign = fault === 'foreignKey' || fault === 'unknownKey';
	const signingKey = foreign ? createSigningKey(key.kid).privateKey : key.privateKey;
	const iat = issuedAt(clock.now(), fault);
	const digest = createHash('sha512').update(body).digest('base64');
	const signature = await new SignJWT({ digest })
		.setProtectedHeader({
			alg: fault === 'wrongAlgorithm' ? 'RS256' : 'RS512',
			kid: fault === 'unknownKey' ? 'unknown_key' : key.kid,
		})
		.setAudience(fault === 'wrongAudience' ? randomUUID() : options.applicationId)
		.setIssuer(fault === 'wrongIssuer' ? 'https://api.example.com' : EVENT_ISSUER)
		.setIssuedAt(iat)
		.setExpirationTime(iat + LIFETIME_SECONDS)
		.setJti(randomUUID())
		.sign(signingKey);
	return { body: fault === 'tamperedBody' ? `${body} ` : body, signature };
}
