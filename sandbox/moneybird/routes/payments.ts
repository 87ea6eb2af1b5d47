import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { invalid, notFound, refusal } from '../server/apiRefusal';
import { presentPayment } from '../server/present';
import { newId, type Administration } from '../store/administration';
import { LISTS, unpaidCents, type MoneybirdDocument } from '../store/moneybirdDocument';

const MONEY = /^-?\d+([.,]\d+)?$/;

/** Keys that the API does not know are not allowed. */
const requestSchema = z
	.object({
		payment: z
			.object({
				payment_date: z.string(),
				price: z.union([z.string(), z.number()]),
				price_base: z.union([z.string(), z.number()]).optional(),
				transaction_identifier: z.string().optional(),
				manual_payment_action: z.string().optional(),
				ledger_account_id: z.string().optional(),
			})
			.strict(),
	})
	.strict();

/** Payments are registered and deleted. */
export function servePayments(server: FastifyInstance, administration: Administration): void {
	const { administrationId, habits } = administration.options;
	for (const list of LISTS) {
		const path = `/${administrationId}/${list}/:id/payments`;
		const documentOf = (id: string): MoneybirdDocument => {
			const document = administration.documents.get(id);
			if (document?.list !== list) throw notFound();
			return document;
		};
		server.post<{ Params: { id: string } }>(`${path}.json`, async ({ params, body }, reply) => {
			const document = documentOf(params.id);
			const asked = requestSchema.safeParse(body);
			if (!asked.success) {
				throw refusal(400, asked.error.issues.map(({ message }) => message).join(), 'bad_request');
			}
			const { price, payment_date: paidOn, transaction_identifier: mark } = asked.data.payment;
			const payment = {
				id: newId(administration),
				cents: centsOf(String(price)),
				paidOn,
				transactionIdentifier: mark ?? null,
			};
			const left = unpaidCents(document);
			if (!habits.takesOverpayment && payment.cents > left) {
				throw invalid('price', 'is more than what is unpaid');
			}
			document.payments.push(payment);
			return await reply.code(201).send(presentPayment(payment, document, habits));
		});
		server.delete<{ Params: { id: string; file: string } }>(
			`${path}/:file`,
			async ({ params }, reply) => {
				const document = documentOf(params.id);
				const wanted = params.file.replace(/\.json$/, '');
				if (!document.payments.some(({ id }) => id === wanted)) throw notFound();
				document.payments = document.payments.filter(({ id }) => id !== wanted);
				return await reply.code(204).send();
			},
		);
	}
}

function centsOf(price: string): number {
	if (!MONEY.test(price)) throw invalid('price', 'is not a number');
	return Math.round(Number(price.replace(',', '.')) * 100);
}
