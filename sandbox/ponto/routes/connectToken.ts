import type { FastifyInstance } from 'fastify';
import { authenticateClient } from '../auth/authenticateClient';
import { exchangeCode } from '../auth/exchangeCode';
import { issueAccessToken } from '../auth/issueAccessToken';
import { OAuthFailure } from '../auth/oauthFailure';
import { refreshTokens } from '../auth/refreshTokens';
import { revokeFamily } from '../auth/revokeFamily';
import type { ApiMount } from '../server/apiMount';
import { tokenParameter } from './tokenParameter';

/** `POST /oauth2/token` and `POST /oauth2/revoke` of Ponto Connect. */
export function connectTokenRoutes(server: FastifyInstance, mount: ApiMount): void {
	server.post('/oauth2/token', (request) => {
		const clientId = authenticateClient(request, mount);
		switch (tokenParameter(request, 'grant_type')) {
			case 'authorization_code':
				return exchangeCode(mount, {
					clientId,
					code: tokenParameter(request, 'code'),
					codeVerifier: tokenParameter(request, 'code_verifier'),
					redirectUri: tokenParameter(request, 'redirect_uri'),
				});
			case 'refresh_token':
				return refreshTokens(mount, clientId, tokenParameter(request, 'refresh_token'));
			case 'client_credentials':
				return issueAccessToken(mount, { clientId, kind: 'client', scopes: [] });
			default:
				throw new OAuthFailure(
					400,
					'unsupported_grant_type',
					'The authorization grant type is not supported by the authorization server.',
				);
		}
	});

	server.post('/oauth2/revoke', (request) => {
		authenticateClient(request, mount);
		const value = tokenParameter(request, 'token') ?? '';
		const { accessTokens, refreshTokens: known } = mount.sandbox.state;
		const familyId = known.get(value)?.familyId ?? accessTokens.get(value)?.familyId;
		if (familyId !== undefined) revokeFamily(mount.sandbox, familyId);
		return {};
	});
}
