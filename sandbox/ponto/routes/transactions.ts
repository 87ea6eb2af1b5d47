import type { FastifyInstance } from 'fastify';
import { resourceNotFound } from '../apiFailure';
import { authorizeUser, visibleAccount } from '../auth/authorize';
import { singleDocument } from '../jsonApi';
import { collectionDocument, type Query } from '../paging';
import { synchronizationMeta } from '../resources/accountResource';
import { transactionResource } from '../resources/transactionResource';
import type { ApiMount } from '../server/apiMount';

const KINDS = [
	{ type: 'transaction', path: 'transactions', list: 'transactions' },
	{ type: 'pendingTransaction', path: 'pending-transactions', list: 'pendingTransactions' },
] as const;

/** `/accounts/{accountId}/transactions` and `.../pending-transactions`: list and get. */
export function transactionRoutes(server: FastifyInstance, mount: ApiMount): void {
	for (const { type, path, list } of KINDS) {
		server.get<{ Params: { accountId: string }; Querystring: Query }>(
			`/accounts/:accountId/${path}`,
			(request) => {
				const token = authorizeUser(request, mount, 'ai');
				const account = visibleAccount(mount, token, request.params.accountId);
				return collectionDocument(
					account[list],
					request.query,
					`${mount.baseUrl(request)}/accounts/${account.id}/${path}`,
					(transaction) => transactionResource(type, transaction, mount.baseUrl(request)),
					synchronizationMeta(account),
				);
			},
		);

		server.get<{ Params: { accountId: string; id: string } }>(
			`/accounts/:accountId/${path}/:id`,
			(request) => {
				const token = authorizeUser(request, mount, 'ai');
				const account = visibleAccount(mount, token, request.params.accountId);
				const transaction = account[list].find(({ id }) => id === request.params.id);
				if (transaction === undefined) throw resourceNotFound(type);
				return singleDocument(transactionResource(type, transaction, mount.baseUrl(request)));
			},
		);
	}
}
