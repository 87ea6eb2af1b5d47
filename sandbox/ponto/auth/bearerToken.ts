import type { FastifyRequest } from 'fastify';

/** The token of an `Authorization: Bearer` header, or undefined. */
export function bearerToken(request: FastifyRequest): string | undefined {
	return /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}
