import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { IHttpRequestOptions } from 'n8n-workflow';
import type { Fault } from '../../sandbox/common/faults/fault';
import type { PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { standingClock } from '../support/standingClock';

/** Real milliseconds after which a call that is never answered is given up; by the standing clock it takes its time-out. */
const SILENT_FOR_MS = 5;

/** An address at which nobody ever answers. */
export interface SilentAddress {
	readonly url: string;
	close(): Promise<void>;
}

/** Takes connections and says nothing on them. */
export async function startSilence(): Promise<SilentAddress> {
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket.on('error', () => {}).resume());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () => {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

const FAULTS: Readonly<Record<string, Fault>> = {
	'429 with a few seconds': { kind: 'status', status: 429, retryAfter: 2 },
	'429 with many seconds': { kind: 'status', status: 429, retryAfter: 900 },
	'429 with a date at hand': { kind: 'status', status: 429, retryAfter: { dateInSeconds: 4 } },
	'429 with a date far off': { kind: 'status', status: 429, retryAfter: { dateInSeconds: 7_200 } },
	'500': { kind: 'status', status: 500 },
	'403': { kind: 'status', status: 403 },
	'404': { kind: 'status', status: 404 },
	'502 with a page for people': { kind: 'html', status: 502 },
	'503 with a page for people': { kind: 'html', status: 503 },
	'200 with a page for people': { kind: 'html', status: 200 },
	'a late answer': { kind: 'slow', delayMs: 12_000 },
	'no answer': { kind: 'silence' },
	'cut before the answer': { kind: 'cut' },
	'cut after the answer': { kind: 'cutAfter' },
	'half an answer': { kind: 'truncated' },
	'an answer that is no JSON': { kind: 'malformed' },
	'a page with records twice': { kind: 'duplicated' },
	'a page in another order': { kind: 'reordered' },
	'an empty page': { kind: 'emptyList' },
	'a list cut short': { kind: 'cutList' },
};

/** What can happen to the request for a token. */
const TOKEN_FAULTS: Readonly<Record<string, Fault>> = {
	'token: 401': { kind: 'status', status: 401 },
	'token: 429': { kind: 'status', status: 429, retryAfter: 2 },
	'token: 500': { kind: 'status', status: 500 },
	'token: 503 with a page for people': { kind: 'html', status: 503 },
	'token: cut before the answer': { kind: 'cut' },
	'token: half an answer': { kind: 'truncated' },
};

const TOKENS_EXPIRE = 'tokens expire during a poll';

/** Names of all that can go wrong with calls. */
export const CALL_TROUBLE: readonly string[] = [
	...Object.keys(FAULTS),
	...Object.keys(TOKEN_FAULTS),
	TOKENS_EXPIRE,
];

/** What a seed lets happen at each call. */
export interface Trouble {
	/** How likely a call is spoiled. */
	probability: number;
	/** How likely something happens at Ponto between two calls. */
	readonly between: number;
	/** Something that happens at Ponto meanwhile, maybe between two pages. */
	readonly happen: (isPaging: boolean) => Promise<void>;
	/** Told of each call that is spoiled: by what, and which. */
	readonly note: (what: string, call: string) => void;
}

/** Spoils calls of the trigger as a seed draws it; to be given to a poll. */
export function spoilCalls(
	control: PontoSandbox['control'],
	silence: SilentAddress,
	draw: () => number,
	trouble: Trouble,
) {
	const one = (faults: Readonly<Record<string, Fault>>) =>
		Object.entries(faults)[Math.floor(draw() * Object.keys(faults).length)];
	return async (request: IHttpRequestOptions): Promise<IHttpRequestOptions> => {
		const { probability, between, happen, note } = trouble;
		if (probability === 0) return request;
		const { pathname, search } = new URL(request.url);
		const call = pathname + search;
		const isPaging = search.includes('after');
		if (draw() < (isPaging ? 3 * between : between)) await happen(isPaging);
		if (draw() < probability / 4) {
			await control.expireTokens();
			note(TOKENS_EXPIRE, call);
			const [name, failure] = one(TOKEN_FAULTS) ?? [];
			if (failure && draw() < 0.5) {
				note(String(name), call);
				await control.failNext({ path: '^/oauth2/token$', failure });
			}
		}
		if (draw() >= probability) return request;
		const [name, failure] = one(FAULTS) ?? [];
		if (failure === undefined) return request;
		note(String(name), call);
		if (failure.kind === 'silence') {
			standingClock.advance(request.timeout ?? 0);
			return { ...request, url: silence.url, timeout: SILENT_FOR_MS };
		}
		await control.failNext({ path: `${pathname}$`, failure });
		return request;
	};
}
