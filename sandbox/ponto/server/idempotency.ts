import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ApiFailure } from '../apiFailure';
import { bearerToken } from '../auth/bearerToken';
import type { SandboxContext } from '../sandboxContext';

function keyOf(sandbox: SandboxContext, request: FastifyRequest): string | undefined {
	const key = request.headers['ibanity-idempotency-key'];
	if (typeof key !== 'string' || !['POST', 'PATCH'].includes(request.method)) return undefined;
	const client = sandbox.state.accessTokens.get(bearerToken(request) ?? '')?.clientId ?? '';
	return `${client} ${key}`;
}

function fingerprintOf({ method, rawBody, url }: FastifyRequest): string {
	const digest = createHash('sha256').update(rawBody).digest('hex');
	return `${method} ${url} ${digest}`;
}

/** Executes requests with one `Ibanity-Idempotency-Key` once and repeats the first answer. */
export function executeOnce(server: FastifyInstance, sandbox: SandboxContext): void {
	server.addHook('preHandler', async (request, reply) => {
		const key = keyOf(sandbox, request);
		const known = key === undefined ? undefined : sandbox.state.rememberedAnswers.get(key);
		if (known === undefined) return;
		const isReused = known.fingerprint !== fingerprintOf(request);
		if (isReused && sandbox.state.reusedKeyAnswer === 'conflict') {
			throw new ApiFailure(409, [
				{
					code: 'idempotencyKeyReused',
					detail: 'The idempotency key was used for another request.',
				},
			]);
		}
		return await reply.code(known.status).send(known.body);
	});
	server.addHook('onSend', async (request, reply, payload) => {
		const key = keyOf(sandbox, request);
		const succeeded = reply.statusCode < 300 && typeof payload === 'string';
		if (key !== undefined && succeeded && !sandbox.state.rememberedAnswers.has(key)) {
			sandbox.state.rememberedAnswers.set(key, {
				fingerprint: fingerprintOf(request),
				status: reply.statusCode,
				body: payload,
			});
		}
		return payload;
	});
}
