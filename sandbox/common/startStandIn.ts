import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { CommandSet } from './control/command';
import { localControl, type LocalControl } from './control/localControl';
import { serveControl } from './control/serveControl';
import { injectFaults, type FaultWords } from './faults/injectFaults';
import { logRequests } from './logRequests';
import type { StandInState } from './standInState';

/** An answer other than success. */
export interface Refusal {
	readonly status: number;
	readonly body: object | string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** What one service has that the others have not. */
export interface StandInParts<State extends StandInState, Commands extends CommandSet<State>> {
	/** Where it listens on 127.0.0.1; 0 takes any free port. */
	readonly port: number;
	readonly state: State;
	readonly commands: Commands;
	readonly faults: FaultWords;
	/** The clock of its answers; left out, that of the machine. */
	readonly now?: () => Date;
	/** Its API: who is let in, and the calls. */
	serve(api: FastifyInstance): void;
	/** Its own word for what went wrong: a refusal of its API, or a fault in the stand-in. */
	refusalOf(error: unknown, request: FastifyRequest): Refusal;
	/** What it says to a call that it does not know. */
	notFound(): Error;
	/** What is served without being listed or spoiled. */
	serveBeside?(server: FastifyInstance): void;
}

/** A stand-in that is up. */
export interface RunningStandIn<Commands> {
	/** Base URL without a trailing slash. */
	readonly url: string;
	readonly control: LocalControl<Commands>;
	close(): Promise<void>;
}

/** What an unforeseen error says. */
export const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : 'Internal server error';

/** Starts a stand-in on 127.0.0.1, with control calls, request log and faults as all have them. */
export async function startStandIn<State extends StandInState, Commands extends CommandSet<State>>(
	parts: StandInParts<State, Commands>,
): Promise<RunningStandIn<Commands>> {
	const server = Fastify({ forceCloseConnections: true });
	server.setErrorHandler(async (error, request, reply) => {
		const { status, headers = {}, body } = parts.refusalOf(error, request);
		return await reply.code(status).headers(headers).send(body);
	});
	serveControl(server, parts.state, parts.commands);
	parts.serveBeside?.(server);
	void server.register(async (api) => serveApi(api, parts));
	const url = await server.listen({ host: '127.0.0.1', port: parts.port });
	return {
		url,
		control: localControl(parts.state, parts.commands),
		close: async () => {
			await server.close();
		},
	};
}

function serveApi<State extends StandInState, Commands extends CommandSet<State>>(
	api: FastifyInstance,
	{ state, faults, now = () => new Date(), serve, notFound }: StandInParts<State, Commands>,
): void {
	logRequests(api, { log: () => state.requestLog, now: () => new Date() });
	injectFaults(api, { ...faults, plan: () => state.faults, now });
	serve(api);
	api.all('/*', async () => {
		throw notFound();
	});
}
