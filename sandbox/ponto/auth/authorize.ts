import type { FastifyRequest } from 'fastify';
import { expiredAccessToken, forbidden, invalidAccessToken, resourceNotFound } from '../apiFailure';
import type { ApiMount } from '../server/apiMount';
import type { Account } from '../store/account';
import type { AccessToken, Scope } from '../store/accessToken';
import { bearerToken } from './bearerToken';

function tokenOf(request: FastifyRequest, { sandbox, product }: ApiMount): AccessToken {
	const value = bearerToken(request);
	const token = value === undefined ? undefined : sandbox.state.accessTokens.get(value);
	if (token?.product !== product) throw invalidAccessToken();
	if (token.expiresAt <= sandbox.clock.now()) {
		throw product === 'custom' ? expiredAccessToken() : invalidAccessToken();
	}
	return token;
}

/**
 * The token behind a call on behalf of an organization.
 * @throws ApiFailure 401 without a valid token, 403 where it lacks the scope.
 */
export function authorizeUser(
	request: FastifyRequest,
	mount: ApiMount,
	scope?: Scope,
): AccessToken {
	const token = tokenOf(request, mount);
	if (token.kind !== 'user') throw invalidAccessToken();
	if (scope !== undefined && !token.scopes.includes(scope)) {
		throw forbidden('insufficientScope', `The access token does not have the scope ${scope}.`);
	}
	return token;
}

/**
 * The token behind a call of the application itself (partner resources).
 * @throws ApiFailure 401 without a valid client access token.
 */
export function authorizeClient(request: FastifyRequest, mount: ApiMount): AccessToken {
	const token = tokenOf(request, mount);
	if (token.kind !== 'client') throw invalidAccessToken();
	return token;
}

/** Accounts that the token may see. */
export function visibleAccounts({ sandbox }: ApiMount, token: AccessToken): Account[] {
	return sandbox.state.accounts.filter(({ id }) => token.accountIds?.includes(id) ?? true);
}

/** One account that the token may see. @throws ApiFailure 404 for any other. */
export function visibleAccount(mount: ApiMount, token: AccessToken, id: string): Account {
	const account = visibleAccounts(mount, token).find((candidate) => candidate.id === id);
	if (account === undefined) throw resourceNotFound('account');
	const { clock, state } = mount.sandbox;
	const linked = state.integrationAccounts.find(({ accountId }) => accountId === id);
	if (linked !== undefined && mount.product === 'connect') {
		linked.lastAccessedAt = clock.now().toISOString();
	}
	return account;
}
