import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Bookkeeping } from '../store/bookkeeping';
import type { RequestLogEntry } from '../store/requestLogEntry';

/** Lists every call to the API with its outcome. */
export function logRequests(server: FastifyInstance, bookkeeping: Bookkeeping): void {
	const entries = new WeakMap<FastifyRequest, RequestLogEntry>();
	server.addHook('onRequest', async (request) => {
		const [path, query = ''] = request.url.split('?');
		const entry: RequestLogEntry = { method: request.method, path, query, status: 0 };
		entries.set(request, entry);
		bookkeeping.requestLog.push(entry);
	});
	server.addHook('preHandler', async (request) => {
		const entry = entries.get(request);
		if (entry) entry.body = request.body ?? undefined;
	});
	server.addHook('onResponse', async (request, reply) => {
		const entry = entries.get(request);
		if (!entry) return;
		entry.status = reply.statusCode;
		entry.fault = request.fault?.kind;
	});
}
