import { constants, createHash, verify } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { fromBase64, parseSignature, type SignatureHeader } from './parseSignature';

/** What is known for checking: public keys (PEM) by key id, and the time in milliseconds. */
export interface SignatureKnowledge {
	readonly publicKeys: ReadonlyMap<string, string>;
	readonly now: number;
}

const SALT_LENGTH = 32;
const MAX_AGE_SECONDS = 300;
const ALWAYS_SIGNED = ['(request-target)', 'host', 'digest', '(created)'];
/** Clients sign this host, also where a gateway stands in between. */
const API_HOST = 'api.ibanity.com';

function headerText(request: FastifyRequest, name: string): string {
	return String(request.headers[name] ?? '');
}

/** Names that must be signed in this request; not the token, which the vendor's own script leaves out. */
function mustBeSigned(request: FastifyRequest): string[] {
	const ibanity = Object.keys(request.headers).filter((name) => name.startsWith('ibanity-'));
	return [...ALWAYS_SIGNED, ...ibanity];
}

/** The text that was signed: one `name: value` line for each part, without a line break at the end. */
export function signingString(
	request: Pick<FastifyRequest, 'method' | 'url'>,
	{ created, headers }: Pick<SignatureHeader, 'created' | 'headers'>,
	valueOf: (name: string) => string,
): string {
	return headers
		.map((name) => {
			if (name === '(request-target)')
				return `${name}: ${request.method.toLowerCase()} ${request.url}`;
			return name === '(created)' ? `${name}: ${created}` : `${name}: ${valueOf(name)}`;
		})
		.join('\n');
}

function digestFits(request: FastifyRequest): boolean {
	const [, value = ''] = /^SHA-512=(.+)$/i.exec(headerText(request, 'digest')) ?? [];
	const expected = createHash('sha512').update(request.rawBody).digest();
	return fromBase64(value).equals(expected);
}

function isSignedBy(publicKey: string, request: FastifyRequest, header: SignatureHeader): boolean {
	const hosts = [headerText(request, 'host'), API_HOST];
	return hosts.some((host) => {
		const text = signingString(request, header, (name) =>
			name === 'host' ? host : headerText(request, name),
		);
		const key = {
			key: publicKey,
			padding: constants.RSA_PKCS1_PSS_PADDING,
			saltLength: SALT_LENGTH,
		};
		return verify('sha256', Buffer.from(text), key, header.signature);
	});
}

/** What is wrong with the signature of a request; undefined where it is right. */
export function signatureProblem(
	request: FastifyRequest,
	{ now, publicKeys }: SignatureKnowledge,
): string | undefined {
	const header = parseSignature(headerText(request, 'signature'));
	if (header === undefined) return 'The Signature header is missing or not complete.';
	if (header.algorithm !== 'hs2019') return 'The signature algorithm must be hs2019.';
	const publicKey = publicKeys.get(header.keyId);
	if (publicKey === undefined) return 'The signature key is not known.';
	if (Math.abs(now / 1000 - header.created) > MAX_AGE_SECONDS) return 'The signature is too old.';
	const unsigned = mustBeSigned(request).filter((name) => !header.headers.includes(name));
	if (unsigned.length > 0) return `The signature does not cover ${unsigned.join(', ')}.`;
	if (!digestFits(request)) return 'The Digest header does not fit the body.';
	return isSignedBy(publicKey, request, header) ? undefined : 'The signature does not verify.';
}
