import { createHash, randomUUID } from 'node:crypto';
import type { ApiMount } from '../server/apiMount';
import { issueUserTokens } from './issueUserTokens';
import type { TokenAnswer } from './issueAccessToken';
import { OAuthFailure } from './oauthFailure';
import type { AuthorizationCode } from '../store/refreshToken';
import { revokeFamily } from './revokeFamily';

/** What a client shows to exchange a code. */
export interface CodeExchange {
	readonly clientId: string;
	readonly code?: string;
	readonly codeVerifier?: string;
	readonly redirectUri?: string;
}

function invalidGrant(hint: string): OAuthFailure {
	return new OAuthFailure(
		400,
		'invalid_grant',
		'The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
		hint,
	);
}

/** RFC 7636: the verifier must hash to the challenge; without a challenge none is asked for. */
function verifierFits({ codeChallenge }: AuthorizationCode, verifier: string | undefined): boolean {
	if (codeChallenge === undefined) return true;
	return (
		createHash('sha256')
			.update(verifier ?? '')
			.digest('base64url') === codeChallenge
	);
}

/**
 * Gives tokens for an authorization code, once. A second use revokes what the first one gave.
 * @throws OAuthFailure 400 invalid_grant.
 */
export function exchangeCode(mount: ApiMount, exchange: CodeExchange): TokenAnswer {
	const { clock, state } = mount.sandbox;
	const code = state.authorizationCodes.get(exchange.code ?? '');
	if (code === undefined) throw invalidGrant('The authorization code is not known.');
	if (code.familyId !== undefined) {
		revokeFamily(mount.sandbox, code.familyId);
		throw invalidGrant('The authorization code was used before.');
	}
	if (code.expiresAt <= clock.now()) throw invalidGrant('The authorization code has expired.');
	if (code.clientId !== exchange.clientId || code.redirectUri !== exchange.redirectUri) {
		throw invalidGrant('The "redirect_uri" does not match the one of the authorization request.');
	}
	if (!verifierFits(code, exchange.codeVerifier)) {
		throw invalidGrant('The PKCE code challenge did not match the code verifier.');
	}
	code.familyId = randomUUID();
	return issueUserTokens(mount, { ...code, familyId: code.familyId });
}
