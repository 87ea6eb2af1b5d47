import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sleep } from 'n8n-workflow';

const LATE_HEADER = 'x-sandbox-late-effect';
const LEFT_OUT = ['connection', 'content-length', 'host', 'transfer-encoding'];

/** Whether a call is the late effect of one that was answered before. */
export const isLateEffect = ({ headers }: FastifyRequest): boolean =>
	headers[LATE_HEADER] !== undefined;

/** Does what a call asks that much later; nobody waits for the answer, and no log lists it. */
export async function actLater(
	server: FastifyInstance,
	{ method, url, headers, body }: FastifyRequest,
	afterMs: number,
): Promise<void> {
	await sleep(afterMs);
	const address = server.server.address();
	if (address === null || typeof address === 'string') return;
	const sent = Object.entries(headers).filter(([name]) => !LEFT_OUT.includes(name));
	await fetch(`http://127.0.0.1:${address.port}${url}`, {
		method,
		headers: { ...(Object.fromEntries(sent) as Record<string, string>), [LATE_HEADER]: '1' },
		...(body !== undefined && body !== null && { body: JSON.stringify(body) }),
	}).catch(() => undefined);
}
