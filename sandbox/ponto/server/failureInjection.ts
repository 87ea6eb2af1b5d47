import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sleep } from 'n8n-workflow';
import type { FailureKind, InjectedFailure } from '../control/injectedFailure';
import type { SandboxContext } from '../sandboxContext';

declare module 'fastify' {
	interface FastifyRequest {
		cutAfterwards: boolean;
	}
}

function pathOf(request: FastifyRequest): string {
	return request.url.split('?')[0];
}

/** Takes the failure that is due for this call, if any, and counts it down. */
function takeFailure(
	sandbox: SandboxContext,
	request: FastifyRequest,
): InjectedFailure | undefined {
	const injected = sandbox.state.injectedFailures.find(
		({ method, pathPattern, remaining }) =>
			remaining > 0 &&
			(method === undefined || method === request.method) &&
			new RegExp(pathPattern).test(pathOf(request)),
	);
	if (injected === undefined) return undefined;
	if (injected.skip > 0) {
		injected.skip -= 1;
		return undefined;
	}
	injected.remaining -= 1;
	return injected;
}

function errorBody(status: number): object {
	const code = status === 429 ? 'tooManyRequests' : 'injectedFailure';
	return { errors: [{ code, detail: `The sandbox was told to answer ${status}.` }] };
}

async function fail(failure: FailureKind, request: FastifyRequest, reply: FastifyReply) {
	switch (failure.kind) {
		case 'status':
			return await reply.code(failure.status).send(failure.body ?? errorBody(failure.status));
		case 'timeout':
			reply.hijack();
			return;
		case 'cut':
			reply.hijack();
			request.raw.socket.destroy();
			return;
		case 'cutAfterwards':
			request.cutAfterwards = true;
			return;
		case 'malformed':
			return await reply.type('application/json').send('{"data":[{"type":"account","id":"0df6');
		case 'html':
			return await reply.type('text/html').send('<html><body>Bad gateway</body></html>');
		case 'slow':
			await sleep(failure.delayMs);
			return;
	}
}

/** Lets tests spoil the next calls, before the API itself sees them. */
export function injectFailures(server: FastifyInstance, sandbox: SandboxContext): void {
	server.decorateRequest('cutAfterwards', false);
	server.addHook('onRequest', async (request, reply) => {
		const injected = takeFailure(sandbox, request);
		if (injected === undefined) return;
		if (injected.retryAfter !== undefined) reply.header('retry-after', injected.retryAfter);
		return await fail(injected.failure, request, reply);
	});
	server.addHook('onSend', async (request, _reply, payload) => {
		if (request.cutAfterwards) request.raw.socket.destroy();
		return payload;
	});
}
