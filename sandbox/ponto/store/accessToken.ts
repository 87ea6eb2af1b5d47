/** A = Ponto Connect (consent of a customer), B = custom integration on the direct API. */
export type Product = 'connect' | 'custom';

/** Permissions that a token can carry. */
export const SCOPES = ['ai', 'pi', 'name', 'offline_access'] as const;

/** One permission. */
export type Scope = (typeof SCOPES)[number];

/** An access token as the sandbox remembers it. */
export interface AccessToken {
	readonly value: string;
	readonly product: Product;
	readonly clientId: string;
	/** `user` reads accounts, `client` reaches only the partner resources of Ponto Connect. */
	readonly kind: 'user' | 'client';
	readonly scopes: readonly Scope[];
	/** Accounts it may see; undefined means all that the integration has. */
	readonly accountIds?: readonly string[];
	/** The family of refresh tokens that it came from. */
	readonly familyId?: string;
	expiresAt: Date;
}
