import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A key that signs events. */
export interface EventSigningKey {
	readonly kid: string;
	readonly privateKey: KeyObject;
	status: 'ACTIVE' | 'INACTIVE';
}

/** A fresh RSA key for signing events. */
export function createSigningKey(kid: string): EventSigningKey {
	const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	return { kid, privateKey, status: 'ACTIVE' };
}

/** The key that signs events now; the first one is made when it is needed. */
export function activeSigningKey(keys: EventSigningKey[]): EventSigningKey {
	if (keys.length === 0) keys.push(createSigningKey('sandbox_events_signature_1'));
	return keys[keys.length - 1];
}

/** The key set as `GET /webhooks/keys` publishes it. */
export function publicKeySet(keys: EventSigningKey[]) {
	activeSigningKey(keys);
	return {
		keys: keys.map(({ kid, privateKey, status }) => {
			const { e, kty, n } = createPublicKey(privateKey).export({ format: 'jwk' });
			return { alg: 'RS512', e, kid, kty, n, status, use: 'sig' };
		}),
	};
}
