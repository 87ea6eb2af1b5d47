import type { FastifyRequest } from 'fastify';
import type { ApiMount } from '../server/apiMount';
import { basicCredentials } from './clientCredentials';
import { OAuthFailure } from './oauthFailure';

/**
 * The client id of a token request that proves itself with HTTP Basic.
 * @throws OAuthFailure 401 invalid_client for anything else.
 */
export function authenticateClient(
	request: FastifyRequest,
	{ sandbox, product }: ApiMount,
): string {
	const credentials = basicCredentials(request);
	const known = product === 'custom' ? sandbox.options.customClient : sandbox.options.connectClient;
	if (credentials?.clientId !== known.clientId || credentials.clientSecret !== known.clientSecret) {
		throw new OAuthFailure(
			401,
			'invalid_client',
			'Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).',
		);
	}
	return credentials.clientId;
}
