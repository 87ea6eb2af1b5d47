import { setTimeout as sleep } from 'node:timers/promises';

/** Who owns the n8n that the demo starts; it listens on the loopback only and lives as long as the demo. */
export const OWNER = {
	email: 'demo@example.com',
	firstName: 'Demo',
	lastName: 'Owner',
	password: 'Ponto-demo-2026',
} as const;

const ATTEMPTS = 5;
const ASK_AGAIN_MS = 1_000;

export type Method = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';

function messageIn(body: string): string {
	try {
		return String((JSON.parse(body) as { message?: unknown }).message);
	} catch {
		return body.slice(0, 300);
	}
}

/** What n8n answered to a call that it did not accept. */
export class N8nAnswerError extends Error {
	constructor(
		call: string,
		readonly status: number,
		readonly body: string,
	) {
		super(`${call} was answered with ${status}: ${messageIn(body)}`);
	}
}

/** As fetch; a busy n8n closes kept connections or says that its database is not ready: a question is asked again. */
async function reach(url: string, request: RequestInit): Promise<Response> {
	for (let attempts = 1; ; attempts++) {
		const isLast = request.method !== 'GET' || attempts === ATTEMPTS;
		try {
			const answer = await fetch(url, request);
			if (answer.status !== 503 || isLast) return answer;
		} catch (error) {
			if (isLast) throw error;
		}
		await sleep(ASK_AGAIN_MS);
	}
}

/** A login to one n8n: the editor's own calls with its cookie, and the public API with a key. */
export class Session {
	private readonly headers = new Map<string, string>();

	constructor(readonly url: string) {}

	/** Calls the API that the editor uses; returns the `data` of the answer. */
	async editor<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
		const answer = (await this.call(method, `/rest${path}`, body)) as { data: Answer };
		return answer.data;
	}

	/** Calls the public API. */
	async publicApi<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
		return (await this.call(method, `/api/v1${path}`, body)) as Answer;
	}

	/** Opens an address of this n8n as the logged-in browser would; returns its page. */
	async visit(address: string): Promise<string> {
		const answer = await fetch(address, { headers: Object.fromEntries(this.headers) });
		const page = await answer.text();
		if (!answer.ok) throw new N8nAnswerError(`GET ${address}`, answer.status, page);
		return page;
	}

	/** The names of all node types that n8n offers. */
	async nodeTypes(): Promise<string[]> {
		const types = (await this.call('GET', '/types/nodes.json')) as Array<{ name: string }>;
		return types.map(({ name }) => name);
	}

	/** Creates the owner on the first start, else logs in; then takes an API key for the public API. */
	async open(): Promise<void> {
		const { email, password } = OWNER;
		try {
			await this.editor('POST', '/owner/setup', OWNER);
		} catch (error) {
			if (!(error instanceof N8nAnswerError)) throw error;
		}
		await this.editor('POST', '/login', { emailOrLdapLoginId: email, password });
		const scopes = await this.editor<string[]>('GET', '/api-keys/scopes');
		const { rawApiKey } = await this.editor<{ rawApiKey: string }>('POST', '/api-keys', {
			label: `demo ${Date.now()}`,
			scopes,
			expiresAt: null,
		});
		this.headers.set('X-N8N-API-KEY', rawApiKey);
	}

	private async call(method: Method, path: string, body?: unknown): Promise<unknown> {
		const answer = await reach(this.url + path, {
			method,
			headers: {
				...Object.fromEntries(this.headers),
				...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
			},
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const text = await answer.text();
		if (!answer.ok) throw new N8nAnswerError(`${method} ${path}`, answer.status, text);
		const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
		if (cookies.length > 0) this.headers.set('Cookie', cookies.join('; '));
		return text === '' ? undefined : JSON.parse(text);
	}
}
