import Fastify, { type FastifyInstance } from 'fastify';
import { localControl, type LocalControl } from '../common/control/localControl';
import { serveControl } from '../common/control/serveControl';
import { injectFaults } from '../common/faults/injectFaults';
import { logRequests } from '../common/logRequests';
import { commands, type Commands } from './control/commands';
import { serveLists } from './routes/lists';
import { servePayments } from './routes/payments';
import { checkAccess } from './server/access';
import { ApiRefusal, notFound } from './server/apiRefusal';
import { xeroFaults } from './server/faults';
import { openOrganisation, type Organisation } from './store/organisation';
import type { XeroHabits, XeroOptions } from './xeroOptions';

/** A running stand-in for Xero's Accounting API. */
export interface XeroSandbox {
	/** Base URL without a trailing slash. */
	readonly url: string;
	readonly token: string;
	readonly tenantId: string;
	readonly bankAccountId: string;
	readonly control: LocalControl<Commands>;
	close(): Promise<void>;
}

/** Options for {@link startXeroSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<XeroOptions, 'habits'>> & {
	readonly habits?: Partial<XeroHabits>;
};

/** Starts a stand-in on 127.0.0.1 with the documents of the seed. */
export async function startXeroSandbox(options: StartOptions = {}): Promise<XeroSandbox> {
	const complete: XeroOptions = {
		port: 0,
		token: 'sandbox-token',
		tenantId: '70784a63-d24b-46a9-a4db-0e70a274b056',
		bankAccountId: '562555f2-8cde-4ce9-8203-0363922537a4',
		seed: { documents: [], contacts: [] },
		now: () => new Date(),
		...options,
		habits: {
			callsPerMinute: Number.POSITIVE_INFINITY,
			mostPerPage: 1_000,
			lockedUntil: null,
			...options.habits,
		},
	};
	const organisation: Organisation = { options: complete, ...openOrganisation(complete) };
	const server = buildServer(organisation);
	const url = await server.listen({ host: '127.0.0.1', port: complete.port });
	return {
		url,
		token: complete.token,
		tenantId: complete.tenantId,
		bankAccountId: complete.bankAccountId,
		control: localControl(organisation, commands),
		close: async () => {
			await server.close();
		},
	};
}

function buildServer(organisation: Organisation): FastifyInstance {
	const server = Fastify({ forceCloseConnections: true });
	server.setErrorHandler(async (error, _request, reply) => {
		if (error instanceof ApiRefusal) {
			return await reply.code(error.status).headers(error.headers).send(error.body);
		}
		const Message = error instanceof Error ? error.message : 'Internal server error';
		return await reply.code(500).send({ ErrorNumber: 500, Message });
	});
	serveControl(server, organisation, commands);
	void server.register(async (api) => {
		logRequests(api, { log: () => organisation.requestLog, now: () => new Date() });
		injectFaults(api, xeroFaults(organisation));
		api.addHook('onRequest', async (request) => checkAccess(organisation, request));
		serveLists(api, organisation);
		servePayments(api, organisation);
		api.all('/*', async () => {
			throw notFound();
		});
	});
	return server;
}
