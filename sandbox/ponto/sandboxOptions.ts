import type { Seed } from '../seed/seed';

/** Client id and secret of an integration. */
export interface ClientCredentials {
	readonly clientId: string;
	readonly clientSecret: string;
}

/** How a sandbox is set up. */
export interface SandboxOptions {
	/** Port of the plain HTTP listener; 0 takes a free one. */
	readonly port: number;
	/** Port of a mutual-TLS listener for Ponto Connect; 0 takes a free one, undefined starts none. */
	readonly mutualTlsPort?: number;
	/** What the banks and Ponto know at the start. */
	readonly seed: Seed;
	/** The custom integration on the direct API. */
	readonly customClient: ClientCredentials;
	/** Scopes of the custom integration: `ai` or `ai pi`. */
	readonly customScopes: ReadonlyArray<'ai' | 'pi'>;
	/** The application at Ponto Connect. */
	readonly connectClient: ClientCredentials;
	/** Id of that application; the audience of event signatures. */
	readonly applicationId: string;
	/** Where the consent page may lead back to, exactly; none listed = any address on this machine. */
	readonly redirectUris: readonly string[];
}
