import type { FastifyInstance } from 'fastify';
import type { Bookkeeping } from '../store/bookkeeping';
import { ApiRefusal } from './apiRefusal';

/** Refuses with 429 what comes too fast, and says in how many seconds there is room again. */
export function throttleCalls(server: FastifyInstance, { options }: Bookkeeping): void {
	const { throttle } = options.habits;
	if (!throttle) return;
	let taken: number[] = [];
	server.addHook('onRequest', async (_request, reply) => {
		const now = Date.now();
		taken = taken.filter((moment) => moment > now - throttle.perMs);
		const [oldest = now] = taken;
		if (taken.length >= throttle.calls) {
			reply.header('retry-after', String(Math.ceil((oldest + throttle.perMs - now) / 1_000)));
			throw new ApiRefusal(429, 'TooManyRequests', 'The API throttling limit has been reached');
		}
		taken.push(now);
	});
}
