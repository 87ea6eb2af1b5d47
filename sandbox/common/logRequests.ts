import type { FastifyInstance } from 'fastify';
import { isLateEffect } from './faults/actLater';
import type { RequestLogEntry } from './requestLogEntry';

declare module 'fastify' {
	interface FastifyRequest {
		/** This call in the request log. */
		logEntry?: RequestLogEntry;
	}
}

/** What the request log needs of a stand-in. */
export interface LogSetting {
	/** The log as it is now: a reset makes it anew. */
	log(): RequestLogEntry[];
	now(): Date;
}

/** Lists every call with its outcome. To be registered before the faults, which are named in it. */
export function logRequests(server: FastifyInstance, setting: LogSetting): void {
	server.decorateRequest('logEntry', undefined);
	server.addHook('onRequest', async (request) => {
		if (isLateEffect(request)) return;
		const [path, query = ''] = request.url.split('?');
		request.logEntry = {
			at: setting.now().toISOString(),
			method: request.method,
			path,
			query,
			requestId: request.id,
			status: 0,
		};
		setting.log().push(request.logEntry);
	});
	server.addHook('preHandler', async ({ body, logEntry }) => {
		if (logEntry && body !== undefined && body !== null) logEntry.body = body;
	});
	server.addHook('onResponse', async ({ logEntry, raw }, reply) => {
		if (logEntry && !raw.socket.destroyed) logEntry.status = reply.statusCode;
	});
}
