import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { BestInvoicingControl } from './control';

const fault = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('status'), status: z.number(), retryAfter: z.string().optional() }),
	z.object({ kind: z.literal('silence'), forMs: z.number().optional() }),
	z.object({ kind: z.literal('acceptThenSilence'), forMs: z.number().optional() }),
	z.object({ kind: z.literal('cut') }),
	z.object({ kind: z.literal('acceptThenCut') }),
	z.object({ kind: z.literal('malformed') }),
]);
const calls = z.object({ method: z.string().optional(), path: z.string().optional() }).default({});
const kind = z.enum(['invoice', 'creditnote', 'purchase', 'purchaseslip']);

const failNextBody = z.object({
	fault,
	times: z.number().int().default(1),
	calls,
	skip: z.number().int().default(0),
});
const failRandomlyBody = z.object({
	probability: z.number().min(0).max(1),
	faults: z.array(fault).min(1),
	seed: z.number().int(),
	calls,
});
const handEntryBody = z.object({
	kind,
	id: z.number(),
	amount: z.string(),
	date: z.string(),
	paymentAccountId: z.string().optional(),
	name: z.string().optional(),
	iban: z.string().optional(),
});

/** The same control over HTTP, under /_control, for what runs in another process. */
export function serveControl(server: FastifyInstance, control: BestInvoicingControl): void {
	server.get('/_control/documents', async () => control.documents());
	server.get('/_control/payments', async () => control.payments());
	server.get('/_control/requests', async () => control.requests());
	server.post('/_control/fail-next', async ({ body }) => {
		const asked = failNextBody.parse(body);
		control.failNext(asked.fault, asked.times, asked.calls, asked.skip);
		return {};
	});
	server.post('/_control/fail-randomly', async ({ body }) => {
		const asked = failRandomlyBody.parse(body);
		control.failRandomly(asked.probability, asked.faults, asked.seed, asked.calls);
		return {};
	});
	server.post('/_control/delay', async ({ body }) => {
		control.delay(z.object({ latencyMs: z.number().min(0) }).parse(body).latencyMs);
		return {};
	});
	server.post('/_control/enter-payment', async ({ body }) => ({
		id: control.enterPayment(handEntryBody.parse(body)),
	}));
	server.post('/_control/behave', async () => {
		control.behave();
		return {};
	});
	server.post('/_control/reset', async () => {
		control.reset();
		return {};
	});
}
