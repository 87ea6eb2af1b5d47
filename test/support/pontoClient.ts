import type { PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';

/** An answer of the sandbox as a client sees it. */
export interface ApiAnswer {
	readonly status: number;
	readonly headers: Headers;
	// Outside data that each test looks into by its own expectations.
	readonly body: ReturnType<typeof JSON.parse>;
}

/** A plain HTTP client for the sandbox, free of the package's own habits. */
export interface PontoClient {
	call(method: string, path: string, body?: unknown): Promise<ApiAnswer>;
	get(path: string): Promise<ApiAnswer>;
}

/** Reads an address without any token. */
export async function publicGet(address: string): Promise<ApiAnswer> {
	const response = await fetch(address);
	return {
		status: response.status,
		headers: response.headers,
		body: JSON.parse(await response.text()),
	};
}

/** Asks for an access token of the custom integration. */
export async function requestToken(
	url: string,
	credentials = 'sandbox-client:sandbox-secret',
): Promise<ApiAnswer> {
	const response = await fetch(`${url}/oauth2/token`, {
		method: 'POST',
		headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
		body: new URLSearchParams({ grant_type: 'client_credentials' }),
	});
	return { status: response.status, headers: response.headers, body: await response.json() };
}

/** A client that sends this token with every call to that base URL. */
export function clientWithToken(baseUrl: string, token: string): PontoClient {
	const call = async (method: string, path: string, body?: unknown) => {
		const address = path.startsWith('http') ? path : baseUrl + path;
		const response = await fetch(address, {
			method,
			headers: {
				authorization: `Bearer ${token}`,
				accept: 'application/vnd.api+json',
				...(body === undefined ? {} : { 'content-type': 'application/vnd.api+json' }),
			},
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const text = await response.text();
		return {
			status: response.status,
			headers: response.headers,
			body: text === '' ? undefined : JSON.parse(text),
		};
	};
	return { call, get: async (path) => await call('GET', path) };
}

/** A client of the sandbox's custom integration. */
export async function customClient({ url }: PontoSandbox): Promise<PontoClient> {
	return clientWithToken(url, (await requestToken(url)).body.access_token);
}
