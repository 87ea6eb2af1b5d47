import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sleep } from 'n8n-workflow';
import type { Bookkeeping } from '../store/bookkeeping';
import { takeFault, type Fault } from '../control/faultPlan';

declare module 'fastify' {
	interface FastifyRequest {
		fault?: Fault;
	}
}

/** Spoils calls as the fault plan says: before the API sees them, or after it did what was asked. */
export function injectFaults(server: FastifyInstance, bookkeeping: Bookkeeping): void {
	server.decorateRequest('fault', undefined);
	server.addHook('onRequest', async (request, reply) => {
		const { faults } = bookkeeping;
		if (faults.latencyMs > 0) await sleep(faults.latencyMs);
		request.fault = takeFault(faults, request.method, request.url.split('?')[0]);
		return await spoilBefore(request, reply);
	});
	server.addHook('onSend', async (request, reply, payload) => {
		if (request.fault?.kind !== 'acceptThenCut' && request.fault?.kind !== 'acceptThenSilence') {
			return payload;
		}
		reply.hijack();
		if (request.fault.kind === 'acceptThenCut') request.raw.socket.destroy();
		else await holdLine(request, request.fault.forMs);
		return payload;
	});
}

async function spoilBefore(request: FastifyRequest, reply: FastifyReply) {
	const { fault } = request;
	switch (fault?.kind) {
		case 'status':
			if (fault.retryAfter !== undefined) reply.header('retry-after', fault.retryAfter);
			return await reply.code(fault.status).send(STATUS_BODIES[fault.status] ?? SERVER_BODY);
		case 'silence':
			reply.hijack();
			await holdLine(request, fault.forMs);
			return;
		case 'cut':
			reply.hijack();
			request.raw.socket.destroy();
			return;
		case 'malformed':
			return await reply.type('application/json').send('{"count": 3, "items": [{"id": 90');
	}
}

async function holdLine({ raw }: FastifyRequest, forMs: number | undefined): Promise<void> {
	if (forMs === undefined) return;
	await sleep(forMs);
	raw.socket.destroy();
}

const SERVER_BODY = { code: 'InternalServerError', message: 'An internal error has occurred' };
const STATUS_BODIES: Readonly<Record<number, object>> = {
	401: { code: 'Unauthorized', message: 'Authentication is needed for this action' },
	403: { code: 'Forbidden', message: 'User does not have enough rights to perform this action' },
	429: { code: 'TooManyRequests', message: 'The API throttling limit has been reached' },
};
