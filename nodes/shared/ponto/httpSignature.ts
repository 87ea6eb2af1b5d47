import { constants, createHash, createPrivateKey, sign } from 'node:crypto';

/** Ponto Connect behind any gateway: the host that requests are signed for. */
export const SIGNED_HOST = 'api.ibanity.com';

const PSS_SALT_BYTES = 32;

/** The private half of a signature certificate. */
export interface SignatureKey {
	/** ID of the certificate in Ibanity's developer portal. */
	readonly keyId: string;
	/** PEM, encrypted or not. */
	readonly privateKey: string;
	readonly passphrase?: string;
}

/** What of a request is signed. */
export interface SignableRequest {
	readonly method: string;
	/** Path and query exactly as they are sent, e.g. `/ponto-connect/accounts?page[limit]=100`. */
	readonly target: string;
	/** The body exactly as it is sent; empty when there is none. */
	readonly body: string;
	/** Headers of the request; `authorization` and every `ibanity-*` one are signed. */
	readonly headers: Readonly<Record<string, string>>;
}

/** `Digest` header value: SHA-512 of the body in base64; an empty body has the digest of the empty text. */
export function bodyDigest(body: string): string {
	return `SHA-512=${createHash('sha512').update(body, 'utf8').digest('base64')}`;
}

/**
 * The components that are signed, in the order of Ibanity's documentation: request target, host, digest, creation
 * time in Unix seconds, authorization if present, then the Ibanity headers.
 */
export function signatureComponents(
	request: SignableRequest,
	createdSeconds: number,
): ReadonlyArray<readonly [name: string, value: string]> {
	const signed = Object.entries(request.headers).map(
		([name, value]) => [name.toLowerCase(), value] as const,
	);
	return [
		['(request-target)', `${request.method.toLowerCase()} ${request.target}`],
		['host', SIGNED_HOST],
		['digest', bodyDigest(request.body)],
		['(created)', String(createdSeconds)],
		...signed.filter(([name]) => name === 'authorization'),
		...signed.filter(([name]) => name.startsWith('ibanity-')).sort(([a], [b]) => (a < b ? -1 : 1)),
	];
}

/** One line `name: value` for each component, without a newline at the end. */
export function signingString(components: ReturnType<typeof signatureComponents>): string {
	return components.map(([name, value]) => `${name}: ${value}`).join('\n');
}

/**
 * `Digest` and `Signature` headers of a signed request: hs2019, RSASSA-PSS with SHA-256 and a salt of 32 bytes.
 *
 * @throws Error of node:crypto when the key cannot be read with the passphrase.
 */
export function signatureHeaders(
	request: SignableRequest,
	key: SignatureKey,
	createdSeconds: number,
): { Digest: string; Signature: string } {
	const components = signatureComponents(request, createdSeconds);
	const signature = sign('sha256', Buffer.from(signingString(components), 'utf8'), {
		key: createPrivateKey({ key: key.privateKey, passphrase: key.passphrase }),
		padding: constants.RSA_PKCS1_PSS_PADDING,
		saltLength: PSS_SALT_BYTES,
	});
	const parameters = [
		`keyId="${key.keyId}"`,
		`created=${createdSeconds}`,
		'algorithm="hs2019"',
		`headers="${components.map(([name]) => name).join(' ')}"`,
		`signature="${signature.toString('base64')}"`,
	];
	return { Digest: bodyDigest(request.body), Signature: parameters.join(',') };
}
