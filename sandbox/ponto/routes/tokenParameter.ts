import type { FastifyRequest } from 'fastify';

/** A parameter of a token request: in the form, or in the query as some clients send it. */
export function tokenParameter(request: FastifyRequest, name: string): string | undefined {
	for (const source of [request.body, request.query]) {
		if (typeof source !== 'object' || source === null) continue;
		const value = new Map<string, unknown>(Object.entries(source)).get(name);
		if (typeof value === 'string') return value;
	}
	return undefined;
}
