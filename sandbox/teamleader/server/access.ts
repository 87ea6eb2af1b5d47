import type { FastifyRequest } from 'fastify';
import type { Account } from '../store/account';
import { ApiRefusal } from './apiRefusal';

const MINUTE_MS = 60_000;

/** Lets in who has the token of now, and so many calls in a minute. @throws ApiRefusal 401 and 429. */
export function checkAccess(account: Account, { headers }: FastifyRequest): void {
	if (headers.authorization !== `Bearer ${account.token}`) {
		throw new ApiRefusal(401, 'Unauthorized');
	}
	const { now, habits } = account.options;
	const at = now().getTime();
	account.calls = account.calls.filter((earlier) => at - earlier < MINUTE_MS);
	if (account.calls.length >= habits.callsPerMinute) {
		const reset = new Date(account.calls[0] + MINUTE_MS).toISOString();
		throw new ApiRefusal(429, 'Too Many Requests', { 'x-ratelimit-reset': reset });
	}
	account.calls.push(at);
}
