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

const FAULTS: readonly Fault[] = [
	{ kind: 'status', status: 429, retryAfter: 2 },
	{ kind: 'status', status: 429, retryAfter: 900 },
	{ kind: 'status', status: 429, retryAfter: { dateInSeconds: 4 } },
	{ kind: 'status', status: 429, retryAfter: { dateInSeconds: 7_200 } },
	{ kind: 'status', status: 500 },
	{ kind: 'status', status: 403 },
	{ kind: 'status', status: 404 },
	{ kind: 'html', status: 502 },
	{ kind: 'html', status: 503 },
	{ kind: 'html', status: 200 },
	{ kind: 'slow', delayMs: 12_000 },
	{ kind: 'silence' },
	{ kind: 'cut' },
	{ kind: 'cutAfter' },
	{ kind: 'truncated' },
	{ kind: 'malformed' },
	{ kind: 'duplicated' },
	{ kind: 'reordered' },
	{ kind: 'emptyList' },
	{ kind: 'cutList' },
];

/** What a seed lets happen at each call. */
export interface Trouble {
	/** How likely a call is spoiled. */
	probability: number;
	/** How likely something happens at Ponto between two calls. */
	readonly between: number;
	/** Something that happens at Ponto meanwhile. */
	readonly happen: () => Promise<void>;
	/** Told of each call that is spoiled. */
	readonly note: (what: string) => void;
}

/** Spoils calls of the trigger as a seed draws it; to be given to a poll. */
export function spoilCalls(
	control: PontoSandbox['control'],
	silence: SilentAddress,
	draw: () => number,
	trouble: Trouble,
) {
	return async (request: IHttpRequestOptions): Promise<IHttpRequestOptions> => {
		const { probability, between, happen, note } = trouble;
		if (probability === 0) return request;
		if (draw() < between) await happen();
		if (draw() < probability / 4) await control.expireTokens();
		if (draw() >= probability) return request;
		const failure = FAULTS[Math.floor(draw() * FAULTS.length)];
		if (failure === undefined) return request;
		note(`  ${JSON.stringify(failure)} ${request.url.replace(/^.*:\d+/, '')}`);
		if (failure.kind === 'silence') {
			standingClock.advance(request.timeout ?? 0);
			return { ...request, url: silence.url, timeout: SILENT_FOR_MS };
		}
		await control.failNext({ path: `${new URL(request.url).pathname}$`, failure });
		return request;
	};
}
