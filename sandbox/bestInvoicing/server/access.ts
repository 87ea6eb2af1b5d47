import type { FastifyInstance } from 'fastify';
import type { Bookkeeping } from '../store/bookkeeping';
import { ApiRefusal } from './apiRefusal';

/** Asks every call for the API key and the company, as X-SESSION-KEY and X-COMPANY-UUID. */
export function guardAccess(server: FastifyInstance, { options }: Bookkeeping): void {
	server.addHook('onRequest', async ({ headers }) => {
		if (headers['x-session-key'] !== options.apiKey) {
			throw new ApiRefusal(401, 'Unauthorized', 'Authentication is needed for this action');
		}
		if (headers['x-company-uuid'] !== options.companyUuid) {
			throw new ApiRefusal(
				403,
				'Forbidden',
				'User is authenticated but does not have enough rights to perform this action',
			);
		}
	});
}
