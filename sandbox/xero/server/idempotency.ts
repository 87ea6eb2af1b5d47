import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Organisation } from '../store/organisation';
import { ApiRefusal } from './apiRefusal';

/** How long Xero remembers a key. */
const REMEMBERED_MS = 6 * 60_000;
const LONGEST_KEY = 128;

const refusedKey = (Message: string) =>
	new ApiRefusal(400, { ErrorNumber: 10, Type: 'ValidationException', Message });

/** Answers as it did before to the same Idempotency-Key, refusals too. @throws 400 for another request with it. */
export async function rememberAnswer(
	organisation: Organisation,
	{ method, url, body, headers }: FastifyRequest,
	reply: FastifyReply,
	answer: () => object,
): Promise<FastifyReply> {
	const key = headers['idempotency-key'];
	if (typeof key !== 'string') return await reply.send(answer());
	if (key.length > LONGEST_KEY)
		throw refusedKey('The idempotency key is longer than 128 characters');
	const at = organisation.options.now().getTime();
	const request = `${method} ${url} ${JSON.stringify(body)}`;
	const before = organisation.remembered.get(key);
	if (before && at - before.at < REMEMBERED_MS) {
		if (before.request !== request) {
			throw refusedKey('The idempotency key is used with a different request');
		}
		return await reply.code(before.status).send(before.answer);
	}
	const outcome = outcomeOf(answer);
	organisation.remembered.set(key, { request, at, ...outcome });
	return await reply.code(outcome.status).send(outcome.answer);
}

function outcomeOf(answer: () => object): { status: number; answer: object } {
	try {
		return { status: 200, answer: answer() };
	} catch (error) {
		if (!(error instanceof ApiRefusal)) throw error;
		return { status: error.status, answer: Object(error.body) as object };
	}
}
