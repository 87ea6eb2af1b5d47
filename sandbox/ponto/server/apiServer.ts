import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import { accountRoutes } from '../routes/accounts';
import { financialInstitutionRoutes } from '../routes/financialInstitutions';
import { rootRoute } from '../routes/root';
import { customTokenRoute } from '../routes/token';
import { transactionRoutes } from '../routes/transactions';
import type { SandboxContext } from '../sandboxContext';
import { shapeAnswers } from './answers';
import type { ApiMount } from './apiMount';
import { parseBodies } from './bodyParsers';
import { injectFailures } from './failureInjection';
import { logRequests } from './requestLog';

const RESOURCE_ROUTES = [rootRoute, accountRoutes, transactionRoutes, financialInstitutionRoutes];

function mountApi(server: FastifyInstance, mount: ApiMount): void {
	for (const addRoutes of RESOURCE_ROUTES) addRoutes(server, mount);
	customTokenRoute(server, mount);
}

/** An HTTP server that serves the API; the caller lets it listen. */
export function createApiServer(sandbox: SandboxContext): FastifyInstance {
	const server = fastify({
		forceCloseConnections: true,
		genReqId: () => randomUUID(),
		routerOptions: { ignoreTrailingSlash: true },
	});
	parseBodies(server);
	shapeAnswers(server);
	server.register(async (api) => {
		logRequests(api, sandbox);
		injectFailures(api, sandbox);
		mountApi(api, { sandbox, product: 'custom', baseUrl: () => sandbox.urls.custom });
	});
	return server;
}
