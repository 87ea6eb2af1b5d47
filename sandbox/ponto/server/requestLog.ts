import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SandboxContext } from '../sandboxContext';
import type { RequestLogEntry } from '../store/requestLogEntry';

/** Lists every call with its outcome, and names it in the `ibanity-request-id` header. */
export function logRequests(server: FastifyInstance, sandbox: SandboxContext): void {
	const entries = new WeakMap<FastifyRequest, RequestLogEntry>();
	server.addHook('onRequest', async (request, reply) => {
		const [path, query = ''] = request.url.split('?');
		const entry: RequestLogEntry = {
			at: sandbox.clock.now().toISOString(),
			method: request.method,
			path,
			query,
			requestId: request.id,
			status: 0,
		};
		entries.set(request, entry);
		sandbox.state.requestLog.push(entry);
		reply.header('ibanity-request-id', request.id);
	});
	server.addHook('onResponse', async (request, reply) => {
		const entry = entries.get(request);
		if (entry !== undefined) entry.status = reply.statusCode;
	});
}
