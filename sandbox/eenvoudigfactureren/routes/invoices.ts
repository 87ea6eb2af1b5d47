import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { notFound, refusal } from '../server/apiRefusal';
import { presentDocument, presentPayment, statusOf } from '../server/present';
import { addPayment, leftCents, type AccountBooks } from '../store/accountBooks';

const METHODS = [
	...['transfer', 'cash', 'debitcard', 'creditcard', 'directcollection', 'online', 'bancontact'],
	'ideal',
];
const USUAL_PAGE = 50;

interface ListQuery {
	readonly filter?: string;
	readonly sort?: string;
	readonly skip?: string;
	readonly take?: string;
}

const asked = z.object({
	date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
	amount: z.coerce.number(),
	method: z.string().optional(),
	payment_method: z.string().optional(),
	description: z.string().optional(),
});

/** Invoices and credit notes in one list, and the payments of each. */
export function serveInvoices(server: FastifyInstance, books: AccountBooks): void {
	const documentOf = (id: string) => {
		const document = books.documents.get(Number(id));
		if (!document) throw notFound();
		return document;
	};
	const paymentsOf = (id: string) => {
		const { id: documentId } = documentOf(id);
		return books.payments.filter((payment) => payment.documentId === documentId);
	};
	server.get<{ Querystring: ListQuery }>('/invoices', async ({ query }) => {
		if (query.filter !== undefined && query.filter !== 'status!=closed') {
			throw refusal(400, `Invalid filter: ${query.filter}`);
		}
		const first = Number(query.skip ?? 0);
		return [...books.documents.values()]
			.filter((each) => query.filter === undefined || statusOf(books, each) !== 'closed')
			.sort((one, other) => (query.sort === 'number' ? one.number.localeCompare(other.number) : 0))
			.slice(first, first + Number(query.take ?? USUAL_PAGE))
			.map((document) => presentDocument(books, document));
	});
	server.get<{ Params: { id: string } }>('/invoices/:id', async ({ params }) =>
		presentDocument(books, documentOf(params.id)),
	);
	server.get<{ Params: { id: string } }>('/invoices/:id/payments', async ({ params }) =>
		paymentsOf(params.id).map((payment) => presentPayment(books, payment)),
	);
	server.post<{ Params: { id: string } }>('/invoices/:id/payments', async (request, reply) => {
		const document = documentOf(request.params.id);
		const given = asked.safeParse(request.body);
		if (!given.success) throw refusal(400, `${given.error.issues[0]?.path.join()} is not valid`);
		const { date, amount, method, payment_method: other, description = '' } = given.data;
		const by = method ?? other ?? '';
		if (!METHODS.includes(by)) throw refusal(400, `Invalid payment method: ${by}`);
		const cents = Math.round(amount * 100);
		const { takesOverpayment, tellsPaymentId } = books.options.habits;
		if (!takesOverpayment && cents > leftCents(books, document)) {
			throw refusal(400, 'The amount is higher than the outstanding amount');
		}
		const payment = addPayment(books, {
			documentId: document.id,
			date,
			cents,
			method: by,
			description,
		});
		return await reply
			.code(201)
			.send(tellsPaymentId ? presentPayment(books, payment) : { message: 'Created' });
	});
	server.delete<{ Params: { id: string; payment: string } }>(
		'/invoices/:id/payments/:payment',
		async ({ params }) => {
			const payment = paymentsOf(params.id).find(({ id }) => id === Number(params.payment));
			if (!payment) throw notFound();
			books.payments = books.payments.filter((each) => each !== payment);
			return { message: 'Deleted' };
		},
	);
}
