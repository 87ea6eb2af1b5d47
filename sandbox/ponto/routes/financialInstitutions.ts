import type { FastifyInstance, FastifyRequest } from 'fastify';
import { resourceNotFound } from '../apiFailure';
import { authorizeUser, visibleAccounts } from '../auth/authorize';
import { bearerToken } from '../auth/bearerToken';
import { filterByQuery } from '../filter';
import { singleDocument } from '../jsonApi';
import { collectionDocument, type Query } from '../paging';
import { financialInstitutionResource } from '../resources/financialInstitutionResource';
import type { ApiMount } from '../server/apiMount';
import type { FinancialInstitution } from '../store/financialInstitution';

/** The whole catalogue; with a token only the banks of the accounts that it may see. */
function visibleInstitutions(request: FastifyRequest, mount: ApiMount): FinancialInstitution[] {
	const { financialInstitutions } = mount.sandbox.state;
	if (bearerToken(request) === undefined) return financialInstitutions;
	const accounts = visibleAccounts(mount, authorizeUser(request, mount));
	const authorized = new Set(accounts.map((account) => account.financialInstitutionId));
	return financialInstitutions.filter(({ id }) => authorized.has(id));
}

/** `/financial-institutions`: list with filters, and get. */
export function financialInstitutionRoutes(server: FastifyInstance, mount: ApiMount): void {
	server.get<{ Querystring: Query }>('/financial-institutions', (request) =>
		collectionDocument(
			filterByQuery(visibleInstitutions(request, mount), request.query),
			request.query,
			`${mount.baseUrl(request)}/financial-institutions`,
			financialInstitutionResource,
		),
	);

	server.get<{ Params: { id: string } }>('/financial-institutions/:id', (request) => {
		if (bearerToken(request) !== undefined) authorizeUser(request, mount);
		const institution = mount.sandbox.state.financialInstitutions.find(
			({ id }) => id === request.params.id,
		);
		if (institution === undefined) throw resourceNotFound('financialInstitution');
		return singleDocument(financialInstitutionResource(institution));
	});
}
