import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Bookkeeping } from '../store/bookkeeping';
import { removePayment } from '../store/books';
import type { Payment } from '../store/payment';
import { notFound } from '../server/apiRefusal';
import { listPage } from '../server/listing';
import { oddly, presentPayment } from '../server/present';

const idParameters = z.object({ id: z.coerce.number() });

/** Lists, views and deletes payments of all accounts. */
export function servePayments(api: FastifyInstance, bookkeeping: Bookkeeping): void {
	const { habits } = bookkeeping.options;

	const present = (payment: Payment) =>
		oddly(bookkeeping.books, 'payment', presentPayment(payment, habits));

	api.get('/v1/payments.json', async ({ query }) =>
		listPage(
			bookkeeping.books,
			'payments',
			() => [...bookkeeping.books.payments.values()].map(present),
			query,
			habits,
		),
	);

	api.get('/v1/payments/:id(^\\d+).json', async ({ params }) => {
		const { id } = idParameters.parse(params);
		const payment = bookkeeping.books.payments.get(id);
		if (!payment) throw notFound();
		return present(payment);
	});

	api.delete('/v1/payments/:id(^\\d+).json', async ({ params }) => {
		const { id } = idParameters.parse(params);
		if (!removePayment(bookkeeping.books, id)) throw notFound();
		return { id, code: 'Deleted' };
	});
}
