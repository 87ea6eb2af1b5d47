import Fastify, { type FastifyInstance } from 'fastify';
import { localControl, type LocalControl } from '../common/control/localControl';
import { serveControl } from '../common/control/serveControl';
import { injectFaults } from '../common/faults/injectFaults';
import { logRequests } from '../common/logRequests';
import { commands, type Commands } from './control/commands';
import type { MoneybirdHabits, MoneybirdOptions } from './moneybirdOptions';
import { serveLists } from './routes/lists';
import { servePayments } from './routes/payments';
import { ApiRefusal, notFound, refusal } from './server/apiRefusal';
import { moneybirdFaults } from './server/faults';
import { openAdministration, type Administration } from './store/administration';

/** A running stand-in for the Moneybird API. */
export interface MoneybirdSandbox {
	/** Base URL without a trailing slash and without the administration. */
	readonly url: string;
	readonly token: string;
	readonly administrationId: string;
	readonly control: LocalControl<Commands>;
	close(): Promise<void>;
}

/** Options for {@link startMoneybirdSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<MoneybirdOptions, 'habits'>> & {
	readonly habits?: Partial<MoneybirdHabits>;
};

/** Starts a stand-in on 127.0.0.1 with the documents of the seed. */
export async function startMoneybirdSandbox(options: StartOptions = {}): Promise<MoneybirdSandbox> {
	const complete: MoneybirdOptions = {
		port: 0,
		token: 'sandbox-token',
		administrationId: '123456789012345678',
		seed: [],
		now: () => new Date(),
		...options,
		habits: { takesOverpayment: true, tellsIdentifier: true, ...options.habits },
	};
	const administration: Administration = { options: complete, ...openAdministration(complete) };
	const server = buildServer(administration);
	const url = await server.listen({ host: '127.0.0.1', port: complete.port });
	return {
		url,
		token: complete.token,
		administrationId: complete.administrationId,
		control: localControl(administration, commands),
		close: async () => {
			await server.close();
		},
	};
}

function buildServer(administration: Administration): FastifyInstance {
	const server = Fastify({ forceCloseConnections: true });
	server.setErrorHandler(async (error, _request, reply) => {
		if (error instanceof ApiRefusal) return await reply.code(error.status).send(error.body);
		const message = error instanceof Error ? error.message : 'Internal server error';
		return await reply.code(500).send({ error: message, symbolic: {} });
	});
	serveControl(server, administration, commands);
	void server.register(async (api) => {
		logRequests(api, { log: () => administration.requestLog, now: () => new Date() });
		injectFaults(api, moneybirdFaults(administration));
		api.addHook('onRequest', async ({ headers }) => {
			if (headers.authorization === `Bearer ${administration.options.token}`) return;
			throw refusal(401, 'Access token is invalid', 'unauthorized');
		});
		serveLists(api, administration);
		servePayments(api, administration);
		api.all('/*', async () => {
			throw notFound();
		});
	});
	return server;
}
