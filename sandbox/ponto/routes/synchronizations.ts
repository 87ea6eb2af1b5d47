import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { resourceNotFound } from '../apiFailure';
import { authorizeUser, visibleAccount } from '../auth/authorize';
import { singleDocument } from '../jsonApi';
import { collectionDocument, type Query } from '../paging';
import { synchronizationResource } from '../resources/synchronizationResource';
import { transactionResource } from '../resources/transactionResource';
import type { ApiMount } from '../server/apiMount';
import { requestAttributes } from '../server/requestAttributes';
import { startSynchronization } from '../store/startSynchronization';
import { SYNCHRONIZATION_SUBTYPES } from '../store/synchronization';

const attributes = z.object({
	customerIpAddress: z.string().ip(),
	resourceId: z.string().uuid(),
	resourceType: z.literal('account'),
	subtype: z.enum(SYNCHRONIZATION_SUBTYPES),
});

const UPDATES = [
	{
		type: 'transaction',
		path: 'updated-transactions',
		list: 'transactions',
		ids: 'updatedTransactionIds',
	},
	{
		type: 'pendingTransaction',
		path: 'updated-pending-transactions',
		list: 'pendingTransactions',
		ids: 'updatedPendingTransactionIds',
	},
] as const;

function visibleSynchronization(request: FastifyRequest, mount: ApiMount, id: string) {
	const token = authorizeUser(request, mount, 'ai');
	const synchronization = mount.sandbox.state.synchronizations.get(id);
	if (synchronization === undefined) throw resourceNotFound('synchronization');
	const account = visibleAccount(mount, token, synchronization.accountId);
	return { account, synchronization };
}

/** `/synchronizations`: create, get, and the lists of what one updated. */
export function synchronizationRoutes(server: FastifyInstance, mount: ApiMount): void {
	server.post('/synchronizations', (request, reply) => {
		const token = authorizeUser(request, mount, 'ai');
		const { resourceId, subtype } = requestAttributes(request, 'synchronization', attributes);
		const account = visibleAccount(mount, token, resourceId);
		const synchronization = startSynchronization(mount.sandbox, account, subtype);
		reply.code(201);
		return singleDocument(synchronizationResource(synchronization, mount.baseUrl(request)));
	});

	server.get<{ Params: { id: string } }>('/synchronizations/:id', (request) => {
		const { synchronization } = visibleSynchronization(request, mount, request.params.id);
		return singleDocument(synchronizationResource(synchronization, mount.baseUrl(request)));
	});

	for (const { type, path, list, ids } of UPDATES) {
		server.get<{ Params: { id: string }; Querystring: Query }>(
			`/synchronizations/:id/${path}`,
			(request) => {
				const found = visibleSynchronization(request, mount, request.params.id);
				const updated = new Set(found.synchronization[ids]);
				return collectionDocument(
					found.account[list].filter(({ id }) => updated.has(id)),
					request.query,
					`${mount.baseUrl(request)}/synchronizations/${found.synchronization.id}/${path}`,
					(transaction) => transactionResource(type, transaction, mount.baseUrl(request)),
				);
			},
		);
	}
}
