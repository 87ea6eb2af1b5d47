import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { badRequest } from '../server/apiRefusal';
import { presentWithPayments } from '../server/present';
import { addPayment, dueCents, type Account } from '../store/account';

const asked = z.strictObject({
	id: z.string(),
	payment: z.strictObject({ amount: z.number().positive(), currency: z.string() }),
	paid_at: z.string().datetime({ offset: true }),
	payment_method_id: z.string().optional(),
});

/** An invoice by itself, and its payments: one call pays one invoice, and another takes off all. */
export function servePayments(server: FastifyInstance, account: Account): void {
	const invoiceOf = (body: unknown) => {
		const invoice = account.invoices.find(({ id }) => id === Object(body).id);
		if (!invoice) throw badRequest('The invoice does not exist');
		return invoice;
	};
	server.post('/invoices.info', async ({ body }) => ({
		data: presentWithPayments(account, invoiceOf(body)),
	}));
	server.post('/invoices.registerPayment', async ({ body }, reply) => {
		const given = asked.safeParse(body);
		if (!given.success) throw badRequest(`${given.error.issues[0]?.path.join('.')} is not valid`);
		const invoice = invoiceOf(body);
		const { payment, paid_at: paidAt } = given.data;
		if (payment.currency !== invoice.currency) throw badRequest('The currency does not match');
		const cents = Math.round(payment.amount * 100);
		const { takesOverpayment } = account.options.habits;
		if (!takesOverpayment && cents > dueCents(account, invoice)) {
			throw badRequest('The payment is higher than the due amount');
		}
		addPayment(account, { invoiceId: invoice.id, cents, paidAt });
		return await reply.code(204).send();
	});
	server.post('/invoices.removePayments', async ({ body }, reply) => {
		const { id } = invoiceOf(body);
		account.payments = account.payments.filter(({ invoiceId }) => invoiceId !== id);
		return await reply.code(204).send();
	});
}
