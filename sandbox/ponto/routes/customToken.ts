import type { FastifyInstance } from 'fastify';
import { authenticateClient } from '../auth/authenticateClient';
import { issueAccessToken } from '../auth/issueAccessToken';
import { OAuthFailure } from '../auth/oauthFailure';
import type { ApiMount } from '../server/apiMount';
import { tokenParameter } from './tokenParameter';

/** `POST /oauth2/token` of the direct API: client credentials only, no refresh token. */
export function customTokenRoute(server: FastifyInstance, mount: ApiMount): void {
	server.post('/oauth2/token', (request) => {
		const client = authenticateClient(request, mount);
		if (tokenParameter(request, 'grant_type') !== 'client_credentials') {
			throw new OAuthFailure(
				400,
				'unsupported_grant_type',
				'A custom integration can only use the grant client_credentials.',
			);
		}
		const { customScopes } = mount.sandbox.options;
		return issueAccessToken(mount, { clientId: client, kind: 'user', scopes: customScopes });
	});
}
