import Fastify, { type FastifyInstance } from 'fastify';
import { localControl, type LocalControl } from '../common/control/localControl';
import { serveControl } from '../common/control/serveControl';
import { injectFaults } from '../common/faults/injectFaults';
import { logRequests } from '../common/logRequests';
import { commands, type Commands } from './control/commands';
import { serveLists } from './routes/lists';
import { servePayments } from './routes/payments';
import { serveToken } from './routes/token';
import { checkAccess } from './server/access';
import { ApiRefusal } from './server/apiRefusal';
import { teamleaderFaults } from './server/faults';
import { openAccount, type Account } from './store/account';
import type { TeamleaderHabits, TeamleaderOptions } from './teamleaderOptions';

/** A running stand-in for Teamleader Focus. */
export interface TeamleaderSandbox {
	/** Base URL without a trailing slash; the tokens are at `/oauth2/access_token`. */
	readonly url: string;
	readonly token: string;
	readonly refreshToken: string;
	readonly control: LocalControl<Commands>;
	close(): Promise<void>;
}

/** Options for {@link startTeamleaderSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<TeamleaderOptions, 'habits'>> & {
	readonly habits?: Partial<TeamleaderHabits>;
};

/** Starts a stand-in on 127.0.0.1 with the documents of the seed. */
export async function startTeamleaderSandbox(
	options: StartOptions = {},
): Promise<TeamleaderSandbox> {
	const complete: TeamleaderOptions = {
		port: 0,
		token: 'sandbox-token',
		refreshToken: 'sandbox-refresh-token',
		seed: { invoices: [], creditNotes: [] },
		now: () => new Date(),
		...options,
		habits: {
			paidAt: 'second',
			takesOverpayment: true,
			callsPerMinute: Number.POSITIVE_INFINITY,
			...options.habits,
		},
	};
	const account: Account = { options: complete, ...openAccount(complete) };
	const server = buildServer(account);
	const url = await server.listen({ host: '127.0.0.1', port: complete.port });
	return {
		url,
		token: complete.token,
		refreshToken: complete.refreshToken,
		control: localControl(account, commands),
		close: async () => {
			await server.close();
		},
	};
}

function buildServer(account: Account): FastifyInstance {
	const server = Fastify({ forceCloseConnections: true });
	server.setErrorHandler(async (error, _request, reply) => {
		if (error instanceof ApiRefusal) {
			return await reply.code(error.status).headers(error.headers).send(error.body);
		}
		const title = error instanceof Error ? error.message : 'Internal server error';
		return await reply.code(500).send({ errors: [{ code: 0, title, status: 500 }] });
	});
	serveControl(server, account, commands);
	serveToken(server, account);
	void server.register(async (api) => {
		logRequests(api, { log: () => account.requestLog, now: () => new Date() });
		injectFaults(api, teamleaderFaults(account));
		api.addHook('onRequest', async (request) => checkAccess(account, request));
		serveLists(api, account);
		servePayments(api, account);
		api.all('/*', async () => {
			throw new ApiRefusal(404, 'Not Found');
		});
	});
	return server;
}
