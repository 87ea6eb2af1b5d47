import type { Scope } from './accessToken';

/** A refresh token; all that replaced each other form a family. */
export interface RefreshToken {
	readonly familyId: string;
	readonly clientId: string;
	readonly scopes: readonly Scope[];
	readonly accountIds: readonly string[];
	used: boolean;
}

/** An authorization code, good for one exchange. */
export interface AuthorizationCode {
	readonly clientId: string;
	readonly redirectUri: string;
	readonly scopes: readonly Scope[];
	readonly accountIds: readonly string[];
	/** S256 challenge; the exchange must show its verifier. */
	readonly codeChallenge?: string;
	readonly expiresAt: Date;
	/** The family of tokens that the exchange gave; set once used. */
	familyId?: string;
}
