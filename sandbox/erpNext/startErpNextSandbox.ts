import Fastify, { type FastifyInstance } from 'fastify';
import { localControl, type LocalControl } from '../common/control/localControl';
import { serveControl } from '../common/control/serveControl';
import { injectFaults } from '../common/faults/injectFaults';
import { logRequests } from '../common/logRequests';
import { commands, type Commands } from './control/commands';
import type { ErpNextHabits, ErpNextOptions } from './erpNextOptions';
import { serveLists } from './routes/lists';
import { servePayments } from './routes/payments';
import { ApiRefusal } from './server/apiRefusal';
import { erpNextFaults } from './server/faults';
import { openSite, type Site } from './store/site';

/** A running stand-in for ERPNext, versions 13 to 15. */
export interface ErpNextSandbox {
	/** Base URL without a trailing slash. */
	readonly url: string;
	readonly apiKey: string;
	readonly apiSecret: string;
	readonly company: string;
	readonly bankAccount: string;
	readonly control: LocalControl<Commands>;
	close(): Promise<void>;
}

/** Options for {@link startErpNextSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<ErpNextOptions, 'habits'>> & {
	readonly habits?: Partial<ErpNextHabits>;
};

const HABITS: ErpNextHabits = {
	version: 15,
	mayReadBankAccounts: true,
	maySubmit: true,
	keepsDrafts: false,
};

/** Starts a stand-in on 127.0.0.1 with the records of the seed. */
export async function startErpNextSandbox(options: StartOptions = {}): Promise<ErpNextSandbox> {
	const complete: ErpNextOptions = {
		port: 0,
		apiKey: 'sandbox-key',
		apiSecret: 'sandbox-secret',
		company: 'Voorbeeld BV',
		companyCurrency: 'EUR',
		bankAccounts: ['Bank - V', 'Cash - V'],
		seed: { invoices: [], bankAccounts: [] },
		...options,
		habits: { ...HABITS, ...options.habits },
	};
	const site: Site = { options: complete, ...openSite(complete) };
	const server = buildServer(site);
	const url = await server.listen({ host: '127.0.0.1', port: complete.port });
	return {
		url,
		apiKey: complete.apiKey,
		apiSecret: complete.apiSecret,
		company: complete.company,
		bankAccount: complete.bankAccounts[0],
		control: localControl(site, commands),
		close: async () => {
			await server.close();
		},
	};
}

function buildServer(site: Site): FastifyInstance {
	const server = Fastify({ forceCloseConnections: true });
	server.setErrorHandler(async (error, _request, reply) => {
		if (error instanceof ApiRefusal) return await reply.code(error.status).send(error.body);
		const message = error instanceof Error ? error.message : '';
		return await reply.code(500).send({ exception: message, exc_type: 'InternalServerError' });
	});
	serveControl(server, site, commands);
	void server.register(async (api) => {
		const { apiKey, apiSecret } = site.options;
		logRequests(api, { log: () => site.requestLog, now: () => new Date() });
		injectFaults(api, erpNextFaults(site));
		api.addHook('onRequest', async ({ headers }) => {
			if (headers.authorization === `token ${apiKey}:${apiSecret}`) return;
			throw new ApiRefusal(401, 'AuthenticationError', 'Not permitted');
		});
		servePayments(api, site);
		serveLists(api, site);
		api.all('/*', async () => {
			throw new ApiRefusal(404, 'DoesNotExistError', 'Not found');
		});
	});
	return server;
}
