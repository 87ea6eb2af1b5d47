import type { Product } from '../auth/accessToken';
import type { SandboxContext } from '../sandboxContext';

/** One place where the API is served: which product, and which address its links carry. */
export interface ApiMount {
	readonly sandbox: SandboxContext;
	readonly product: Product;
	/** Base URL without trailing slash, known once the servers listen. */
	baseUrl(): string;
}
