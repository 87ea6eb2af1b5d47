import type { ApiMount } from '../server/apiMount';
import type { TokenAnswer } from './issueAccessToken';
import { issueUserTokens } from './issueUserTokens';
import { OAuthFailure } from './oauthFailure';
import { revokeFamily } from './revokeFamily';

function invalidRefreshToken(hint: string): OAuthFailure {
	return new OAuthFailure(
		400,
		'invalid_grant',
		'The refresh token is invalid, expired or revoked.',
		hint,
	);
}

/**
 * Replaces a refresh token by a new pair. One that was replaced before is taken as stolen: its
 * whole family is revoked, access tokens included.
 * @throws OAuthFailure 400 invalid_grant.
 */
export function refreshTokens(
	mount: ApiMount,
	clientId: string,
	value: string | undefined,
): TokenAnswer {
	const token = mount.sandbox.state.refreshTokens.get(value ?? '');
	if (token?.clientId !== clientId) throw invalidRefreshToken('The refresh token is not known.');
	if (token.used) {
		revokeFamily(mount.sandbox, token.familyId);
		throw invalidRefreshToken('The refresh token was used before.');
	}
	token.used = true;
	return issueUserTokens(mount, token);
}
