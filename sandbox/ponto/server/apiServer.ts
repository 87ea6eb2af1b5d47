import { randomUUID } from 'node:crypto';
import type { ServerOptions } from 'node:https';
import fastify, { type FastifyInstance } from 'fastify';
import { injectFaults } from '../../common/faults/injectFaults';
import { logRequests } from '../../common/logRequests';
import type { Product } from '../store/accessToken';
import { accountRoutes } from '../routes/accounts';
import { bulkPaymentRoutes } from '../routes/bulkPayments';
import { connectTokenRoutes } from '../routes/connectToken';
import { customTokenRoute } from '../routes/customToken';
import { financialInstitutionRoutes } from '../routes/financialInstitutions';
import { partnerRoutes } from '../routes/partner';
import { paymentRequestRoutes } from '../routes/paymentRequests';
import { paymentRoutes } from '../routes/payments';
import { redirectRequestRoutes } from '../routes/redirectRequests';
import { rootRoute } from '../routes/root';
import { sandboxBankRoutes } from '../routes/sandboxBank';
import { synchronizationRoutes } from '../routes/synchronizations';
import { transactionRoutes } from '../routes/transactions';
import { userinfoRoute } from '../routes/userinfo';
import { webhookKeysRoute } from '../routes/webhookKeys';
import type { SandboxContext } from '../sandboxContext';
import { shapeAnswers } from './answers';
import type { ApiMount } from './apiMount';
import { parseBodies } from './bodyParsers';
import { executeOnce } from './idempotency';
import { pontoFaults } from './faults';
import { checkSignatures } from './signatureCheck';

type AddRoutes = (server: FastifyInstance, mount: ApiMount) => void;

const SHARED_ROUTES: readonly AddRoutes[] = [
	rootRoute,
	accountRoutes,
	transactionRoutes,
	financialInstitutionRoutes,
	synchronizationRoutes,
	paymentRoutes,
	bulkPaymentRoutes,
	paymentRequestRoutes,
	redirectRequestRoutes,
	userinfoRoute,
	sandboxBankRoutes,
];

const OWN_ROUTES: Readonly<Record<Product, readonly AddRoutes[]>> = {
	connect: [connectTokenRoutes, partnerRoutes],
	custom: [customTokenRoute],
};

/** Where Ponto Connect lives below its host. */
export const CONNECT_PATH = '/ponto-connect';

/** An HTTP or HTTPS server without routes; the caller adds them and lets it listen. */
export function createServer(https: ServerOptions | null = null): FastifyInstance {
	const server: FastifyInstance = fastify({
		forceCloseConnections: true,
		genReqId: () => randomUUID(),
		https,
		routerOptions: { ignoreTrailingSlash: true },
	});
	parseBodies(server);
	shapeAnswers(server);
	return server;
}

/** Adds one product's API, with request list, failures on demand and idempotency. */
export function mountApi(server: FastifyInstance, sandbox: SandboxContext, product: Product): void {
	const prefix = product === 'connect' ? CONNECT_PATH : '';
	server.register(
		async (api) => {
			api.addHook('onRequest', async ({ id }, reply) => {
				reply.header('ibanity-request-id', id);
			});
			logRequests(api, { log: () => sandbox.state.requestLog, now: sandbox.clock.now });
			injectFaults(api, pontoFaults(sandbox));
			if (product === 'connect') checkSignatures(api, sandbox);
			executeOnce(api, sandbox);
			const baseUrl: ApiMount['baseUrl'] = ({ host, protocol }) => `${protocol}://${host}${prefix}`;
			const mount: ApiMount = { sandbox, product, baseUrl };
			for (const addRoutes of [...SHARED_ROUTES, ...OWN_ROUTES[product]]) addRoutes(api, mount);
		},
		{ prefix },
	);
	if (product === 'connect') webhookKeysRoute(server, sandbox);
}
