import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sleep } from 'n8n-workflow';
import { actLater, isLateEffect } from './actLater';
import { takeFault, type FaultPlan } from './faultPlan';
import type { WholeFault } from './fault';
import type { ListShape } from './listShape';
import { spoilList } from './spoilList';

declare module 'fastify' {
	interface FastifyRequest {
		/** What goes wrong with this call. */
		fault?: WholeFault;
	}
}

/** What the faults of one service look like. */
export interface FaultWords {
	/** The service's own words for a status. */
	statusBody(status: number): object;
	readonly list: ListShape;
}

/** What goes wrong, and how it looks. */
export interface FaultSetting extends FaultWords {
	/** The plan as it is now: a reset makes it anew. */
	plan(): FaultPlan;
	now(): Date;
}

/** Spoils calls as the fault plan says: before the API sees them, or after it did what was asked. */
export function injectFaults(server: FastifyInstance, setting: FaultSetting): void {
	server.decorateRequest('fault', undefined);
	server.addHook('onRequest', async (request, reply) => {
		if (isLateEffect(request)) return;
		const plan = setting.plan();
		if (plan.latencyMs > 0) await sleep(plan.latencyMs);
		request.fault = takeFault(plan, request.method, request.url.split('?')[0]);
		if (request.logEntry) request.logEntry.fault = request.fault?.kind;
		return await spoilBefore(request, reply, setting);
	});
	server.addHook('preHandler', async (request, reply) => {
		if (isLateEffect(request) || request.fault) return;
		const { method, url, query, body } = request;
		const content = `${Object.values(Object(query)).join(' ')} ${JSON.stringify(body ?? '')}`;
		request.fault = takeFault(setting.plan(), method, url.split('?')[0], content);
		if (request.logEntry && request.fault) request.logEntry.fault = request.fault.kind;
		return await spoilBefore(request, reply, setting);
	});
	server.addHook('preHandler', async (request, reply) => {
		if (request.fault?.kind !== 'later') return;
		void actLater(server, request, request.fault.afterMs);
		return await reply.code(504).send(setting.statusBody(504));
	});
	server.addHook('onSend', async (request, reply, payload) => {
		const { fault } = request;
		switch (fault?.kind) {
			case 'cutAfter':
				request.raw.socket.destroy();
				return payload;
			case 'silenceAfter':
				return await holdLine(request, reply, fault.forMs);
			case 'statusAfter':
				reply.code(fault.status);
				return JSON.stringify(setting.statusBody(fault.status));
			case 'truncated':
				return await sendHalf(request, reply, String(payload));
			default:
				return fault && reply.statusCode === 200 && typeof payload === 'string'
					? spoilList(fault.kind, payload, setting.list)
					: payload;
		}
	});
}

async function spoilBefore(request: FastifyRequest, reply: FastifyReply, setting: FaultSetting) {
	const { fault } = request;
	switch (fault?.kind) {
		case 'status': {
			const { retryAfter, status } = fault;
			if (retryAfter !== undefined) reply.header('retry-after', written(retryAfter, setting.now()));
			return await reply.code(status).send(fault.body ?? setting.statusBody(status));
		}
		case 'slow':
			await sleep(fault.delayMs);
			return;
		case 'silence':
			return await holdLine(request, reply, fault.forMs);
		case 'cut':
			reply.hijack();
			request.raw.socket.destroy();
			return;
		case 'malformed':
			return await reply.type('application/json').send('{"data":[{"type":"account","id":"0df6');
		case 'html':
			return await reply
				.code(fault.status)
				.type('text/html')
				.send('<!doctype html><html><body>We are working on it</body></html>');
	}
}

function written(
	retryAfter: number | string | { readonly dateInSeconds: number },
	now: Date,
): string {
	if (typeof retryAfter !== 'object') return String(retryAfter);
	return new Date(now.getTime() + retryAfter.dateInSeconds * 1000).toUTCString();
}

/** Nothing more comes on this connection; it closes after that time, else when the client closes it. */
async function holdLine(request: FastifyRequest, reply: FastifyReply, forMs: number | undefined) {
	reply.hijack();
	if (forMs !== undefined) void sleep(forMs).then(() => request.raw.socket.destroy());
	return await new Promise<never>(() => {});
}

async function sendHalf(request: FastifyRequest, reply: FastifyReply, payload: string) {
	reply.hijack();
	const whole = Buffer.from(payload);
	reply.raw.writeHead(reply.statusCode, {
		'content-type': String(reply.getHeader('content-type') ?? 'application/json'),
		'content-length': whole.length,
	});
	reply.raw.write(whole.subarray(0, Math.ceil(whole.length / 2)), () =>
		request.raw.socket.destroy(),
	);
	return await new Promise<never>(() => {});
}
