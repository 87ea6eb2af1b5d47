import type { ApiMount } from '../server/apiMount';
import { issueAccessToken, type TokenAnswer } from './issueAccessToken';
import { createOpaqueToken } from './opaqueToken';
import type { RefreshToken } from '../store/refreshToken';

/** An access token, with a refresh token where the customer allowed offline access. */
export function issueUserTokens(mount: ApiMount, grant: Omit<RefreshToken, 'used'>): TokenAnswer {
	const { accountIds, clientId, familyId, scopes } = grant;
	const access = issueAccessToken(mount, { accountIds, clientId, familyId, kind: 'user', scopes });
	if (!scopes.includes('offline_access')) return access;
	const refreshToken = createOpaqueToken();
	mount.sandbox.state.refreshTokens.set(refreshToken, {
		accountIds,
		clientId,
		familyId,
		scopes,
		used: false,
	});
	return { ...access, refresh_token: refreshToken };
}
