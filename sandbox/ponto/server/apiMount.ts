import type { FastifyRequest } from 'fastify';
import type { Product } from '../store/accessToken';
import type { SandboxContext } from '../sandboxContext';

/** One place where the API is served: which product, and under which address. */
export interface ApiMount {
	readonly sandbox: SandboxContext;
	readonly product: Product;
	/** Base URL without trailing slash, under the host name that the client used. */
	baseUrl(request: FastifyRequest): string;
}
