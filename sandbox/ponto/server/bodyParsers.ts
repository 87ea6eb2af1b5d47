import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ApiFailure } from '../apiFailure';

declare module 'fastify' {
	interface FastifyRequest {
		/** The body as it came over the wire; what a digest is computed over. */
		rawBody: Buffer;
	}
}

const NO_BODY = Buffer.alloc(0);
const JSON_TYPES = ['application/json', 'application/vnd.api+json'];

function parseJson(body: Buffer): unknown {
	if (body.length === 0) return undefined;
	try {
		return JSON.parse(body.toString('utf8'));
	} catch {
		throw new ApiFailure(400, [
			{ code: 'bodyInvalid', detail: 'The request body is not valid JSON.' },
		]);
	}
}

/** Reads JSON (also of the JSON:API media type) and forms, and keeps the raw bytes of both. */
export function parseBodies(server: FastifyInstance): void {
	server.decorateRequest('rawBody', { getter: () => NO_BODY });
	const keep = (request: FastifyRequest, body: Buffer) =>
		Object.defineProperty(request, 'rawBody', { value: body });
	server.removeAllContentTypeParsers();
	server.addContentTypeParser(
		JSON_TYPES,
		{ parseAs: 'buffer' },
		async (request: FastifyRequest, body: Buffer) => {
			keep(request, body);
			return parseJson(body);
		},
	);
	server.addContentTypeParser(
		'application/x-www-form-urlencoded',
		{ parseAs: 'buffer' },
		async (request: FastifyRequest, body: Buffer) => {
			keep(request, body);
			return Object.fromEntries(new URLSearchParams(body.toString('utf8')));
		},
	);
}
