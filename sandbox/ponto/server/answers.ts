import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ApiFailure, resourceNotFound } from '../apiFailure';
import { OAuthFailure } from '../auth/oauthFailure';

function errorDocument(failure: ApiFailure, request: FastifyRequest): object {
	return {
		errors: failure.errors.map((error) => ({
			...error,
			meta: { ...error.meta, requestId: request.id },
		})),
	};
}

function asFailure(error: unknown): ApiFailure {
	if (error instanceof ApiFailure) return error;
	const status =
		error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
			? error.statusCode
			: 500;
	const detail = error instanceof Error ? error.message : 'The sandbox could not answer.';
	return new ApiFailure(status, [{ code: status < 500 ? 'badRequest' : 'internalError', detail }]);
}

/** Gives every outcome the documented shape and the media type that the client asked for. */
export function shapeAnswers(server: FastifyInstance): void {
	server.addHook('preHandler', async (request, reply) => {
		const wantsJsonApi = request.headers.accept?.includes('application/vnd.api+json') ?? false;
		reply.type(`${wantsJsonApi ? 'application/vnd.api+json' : 'application/json'}; charset=utf-8`);
	});
	server.setErrorHandler(async (error, request, reply) => {
		if (error instanceof OAuthFailure) {
			return await reply.code(error.status).type('application/json').send(error.body());
		}
		const failure = asFailure(error);
		return await reply
			.code(failure.status)
			.headers(failure.headers)
			.type('application/json; charset=utf-8')
			.send(errorDocument(failure, request));
	});
	server.setNotFoundHandler(() => {
		throw resourceNotFound('path');
	});
}
