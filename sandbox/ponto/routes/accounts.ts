import type { FastifyInstance } from 'fastify';
import { authorizeUser, visibleAccount, visibleAccounts } from '../auth/authorize';
import { deletedDocument, singleDocument } from '../jsonApi';
import { collectionDocument, type Query } from '../paging';
import { accountResource } from '../resources/accountResource';
import type { ApiMount } from '../server/apiMount';
import { revokeAccount } from '../store/revokeAccount';

/** `/accounts`: list, get and revoke. */
export function accountRoutes(server: FastifyInstance, mount: ApiMount): void {
	server.get<{ Querystring: Query }>('/accounts', (request) => {
		const token = authorizeUser(request, mount, 'ai');
		const address = `${mount.baseUrl(request)}/accounts`;
		const { hiddenAccounts } = mount.sandbox.state;
		const listed = visibleAccounts(mount, token).filter(({ id }) => !hiddenAccounts.includes(id));
		return collectionDocument(listed, request.query, address, (account) =>
			accountResource(account, mount.baseUrl(request)),
		);
	});

	server.get<{ Params: { id: string } }>('/accounts/:id', (request) => {
		const token = authorizeUser(request, mount, 'ai');
		const account = visibleAccount(mount, token, request.params.id);
		return singleDocument(accountResource(account, mount.baseUrl(request)));
	});

	server.delete<{ Params: { id: string } }>('/accounts/:id', (request) => {
		const token = authorizeUser(request, mount, 'ai');
		const { id } = visibleAccount(mount, token, request.params.id);
		revokeAccount(mount.sandbox, id);
		return deletedDocument('account', id);
	});
}
