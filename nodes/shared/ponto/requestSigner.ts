import type { ConnectCredential } from './schemas/connectCredential';
import { signatureHeaders } from './httpSignature';

const DASHES = '-----';

/** One request as it will be sent; `body` is the exact text, empty if there is none. */
export interface UnsignedRequest {
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** Signs requests with the signature key of a credential, for the access token that it held when it was read. */
export interface RequestSigner {
	readonly accessToken: string;
	/** The headers to add to the request. Throws when the key cannot be read. */
	sign(request: UnsignedRequest): { Digest: string; Signature: string };
}

/** The signer that a credential asks for; undefined when it holds no signature key. */
export function createSigner(credential: ConnectCredential): RequestSigner | undefined {
	const { signaturePrivateKey, signatureKeyId, signatureKeyPassphrase } = credential;
	if (signaturePrivateKey.trim() === '') return undefined;
	const accessToken = credential.oauthTokenData.access_token;
	const key = {
		keyId: signatureKeyId,
		privateKey: withLineBreaks(signaturePrivateKey),
		passphrase: signatureKeyPassphrase || undefined,
	};
	return {
		accessToken,
		sign({ method, url, headers, body }) {
			const { pathname, search } = new URL(url);
			// n8n adds the Authorization header after this, from the same token.
			const signed = { ...headers, Authorization: `Bearer ${accessToken}` };
			const request = { method, target: `${pathname}${search}`, body, headers: signed };
			return signatureHeaders(request, key, Math.floor(Date.now() / 1000));
		},
	};
}

/** A PEM that lost its line breaks in a one-line field; one with line breaks stays as it is. */
function withLineBreaks(pem: string): string {
	const text = pem.replaceAll('\\n', '\n').trim();
	if (text.includes('\n')) return text;
	const begin = text.indexOf(DASHES, DASHES.length) + DASHES.length;
	const end = text.lastIndexOf(`${DASHES}END `);
	if (!text.startsWith(`${DASHES}BEGIN `) || begin < DASHES.length || end < begin) return text;
	const body = text.slice(begin, end).trim().split(/\s+/);
	return [text.slice(0, begin), ...body, text.slice(end)].join('\n');
}
