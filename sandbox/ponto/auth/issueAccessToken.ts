import type { ApiMount } from '../server/apiMount';
import type { AccessToken } from '../store/accessToken';
import { createOpaqueToken } from './opaqueToken';

/** Body of a successful token answer. */
export interface TokenAnswer {
	readonly access_token: string;
	readonly expires_in: number;
	readonly refresh_token?: string;
	readonly scope: string;
	readonly token_type: 'bearer';
}

/** Makes an access token that the API will accept until it expires. */
export function issueAccessToken(
	{ sandbox, product }: ApiMount,
	grant: Pick<AccessToken, 'clientId' | 'kind' | 'scopes' | 'accountIds' | 'familyId'>,
): TokenAnswer {
	const { state, clock } = sandbox;
	const value = createOpaqueToken();
	const expiresAt = new Date(clock.now().getTime() + state.tokenLifetimeSeconds * 1000);
	state.accessTokens.set(value, { ...grant, value, product, expiresAt });
	return {
		access_token: value,
		expires_in: state.tokenLifetimeSeconds,
		scope: grant.scopes.join(' '),
		token_type: 'bearer',
	};
}
