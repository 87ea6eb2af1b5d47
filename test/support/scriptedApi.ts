import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { partition } from 'lodash';

/** One scripted answer; `cut` ends the connection instead. */
export interface ScriptedAnswer {
	readonly status?: number;
	readonly headers?: Record<string, string>;
	readonly body?: unknown;
	readonly cut?: 'before' | 'within';
	/** The request line that gets this answer, each time and out of turn. */
	readonly always?: string;
	/** Narrows `always` to the requests of which this is true. */
	readonly when?: (request: RecordedRequest) => boolean;
}

/** What the server was asked. */
export interface RecordedRequest {
	readonly line: string;
	readonly authorization?: string;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: string;
}

/** A server on this machine that gives the scripted answers in order, then status 599. */
export class ScriptedApi {
	readonly requests: RecordedRequest[] = [];
	private readonly answers: ScriptedAnswer[] = [];
	private readonly standing: ScriptedAnswer[] = [];
	private readonly server = createServer(
		(request, response) => void this.answer(request, response),
	);

	static async start(): Promise<ScriptedApi> {
		const api = new ScriptedApi();
		await new Promise<void>((resolve) => api.server.listen(0, '127.0.0.1', resolve));
		return api;
	}

	get url(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	get lines(): string[] {
		return this.requests.map(({ line }) => line);
	}

	script(...answers: readonly ScriptedAnswer[]): void {
		this.requests.length = 0;
		const [standing, inTurn] = partition(answers, ({ always }) => always !== undefined);
		this.answers.splice(0, this.answers.length, ...inTurn);
		this.standing.splice(0, this.standing.length, ...standing);
	}

	async close(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}

	private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const line = `${request.method} ${request.url}`;
		const recorded: RecordedRequest = {
			line,
			authorization: request.headers.authorization,
			headers: request.headers,
			body: Buffer.concat(chunks).toString('utf8'),
		};
		this.requests.push(recorded);
		const standing = this.standing.find(
			({ always, when }) => always === line && (when?.(recorded) ?? true),
		);
		const scripted = standing ?? this.answers.shift() ?? { status: 599 };
		const { status = 200, headers = {}, body, cut } = scripted;
		if (cut === 'before') {
			request.socket.destroy();
			return;
		}
		const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
		response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
		if (cut === undefined) response.end(text);
		else response.write(text.slice(0, 5), () => request.socket.destroy());
	}
}
