import { trimEnd } from 'lodash';

const LOOPBACK_HOSTS = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * An API's base URL as typed by a person, without a trailing slash. Throws a RangeError unless it is
 * https, or http on this machine: access tokens and bank data never travel unencrypted.
 *
 * @example parseApiUrl('https://proxy.example.com/ponto/') // 'https://proxy.example.com/ponto'
 */
export function parseApiUrl(text: string): string {
	// What stands before an @ may be a login, which belongs in no message.
	const shown = text.trim().replace(/^.*@/s, '');
	if (!URL.canParse(text.trim())) throw new RangeError(`"${shown}" is not a URL`);
	const url = new URL(text.trim());
	const isLocal = url.protocol === 'http:' && LOOPBACK_HOSTS.test(url.hostname);
	if (url.protocol !== 'https:' && !isLocal) {
		throw new RangeError(`"${url.origin}" is neither https nor on this machine`);
	}
	if (url.username || url.password || url.search || url.hash) {
		throw new RangeError(`"${url.origin}${url.pathname}" must come without login, "?" and "#"`);
	}
	return `${url.origin}${trimEnd(url.pathname, '/')}`;
}
