import { escapeRegExp } from 'lodash';
import type { RequestContext } from './requestContext';

const SECRET_NAME = /key|passphrase|password|secret|token/i;
const NO_SECRET_NAME = /(id|type|url)$/i;
const SHORTEST = 6;
// What servers and proxies write of headers, forms and JSON.
const AUTHORIZATION_VALUE = /\b(?:bearer|basic|signature)[ :=][\w.~+/=-]+/gi;
const NAMED_SECRET =
	/(?:authorization|api[-_]?key|session-key|access_token|refresh_token|client_secret)"?[:=] ?"?[^\s"',;&]+/gi;
const BLOTTED = '[hidden]';

/** The secrets of a credential as it is now, in the forms in which they travel. */
export async function secretsOf(
	context: RequestContext,
	credentialType: string,
): Promise<readonly string[]> {
	const [credential] = await Promise.allSettled([context.getCredentials(credentialType)]);
	if (credential.status === 'rejected') return [];
	const { clientId, clientSecret } = credential.value;
	const found = [...secretsIn(credential.value)];
	const basic = Buffer.from(`${String(clientId)}:${String(clientSecret)}`).toString('base64');
	return [basic, ...found].sort((one, other) => other.length - one.length);
}

/**
 * A text without the given secrets and without what looks like an Authorization value: some servers and proxies repeat the
 * headers of a request when they complain about it.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
	const without = secrets.reduce(
		(rest, secret) => rest.replace(new RegExp([...secret].map(formsOf).join(''), 'gi'), BLOTTED),
		text,
	);
	return without.replace(AUTHORIZATION_VALUE, BLOTTED).replace(NAMED_SECRET, BLOTTED);
}

/** A pattern for a sign as servers repeat it: as it is, and as URLs, HTML and JSON write it. */
function formsOf(sign: string): string {
	if (/[a-z\d]/i.test(sign)) return sign;
	const itself = escapeRegExp(sign);
	const code = sign.codePointAt(0) ?? 0;
	if (code > 127) return itself;
	const [decimal, hex] = [code.toString(), code.toString(16).padStart(2, '0')];
	const named = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos', '\n': '' }[sign];
	const escaped = sign === '\n' ? 'n' : itself;
	const html = [`&#0?${decimal};`, `&#x0?${hex};`, ...(named ? [`&${named};`] : [])];
	return `(?:${[itself, `%${hex}`, ...html, `\\\\{1,3}${escaped}`, `\\\\u00${hex}`].join('|')})`;
}

function* secretsIn(value: unknown, name = ''): Generator<string> {
	if (typeof value === 'string') {
		const isSecret = SECRET_NAME.test(name) && !NO_SECRET_NAME.test(name);
		if (isSecret && value.length >= SHORTEST) yield value;
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, part] of Object.entries(value)) yield* secretsIn(part, key);
	}
}
