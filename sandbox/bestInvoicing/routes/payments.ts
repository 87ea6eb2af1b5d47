import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Bookkeeping } from '../store/bookkeeping';
import { removePayment, type Books } from '../store/books';
import type { Payment } from '../store/payment';
import { notFound } from '../server/apiRefusal';
import { confirm } from '../server/confirm';
import { listPage } from '../server/listing';
import { oddly, presentPayment } from '../server/present';

const idParameters = z.object({ id: z.coerce.number() });

/** Lists, views and deletes payments of all accounts. */
export function servePayments(api: FastifyInstance, bookkeeping: Bookkeeping): void {
	const { habits } = bookkeeping.options;

	const rowsOf = ({ payments, deletedPayments }: Books): Payment[] => [
		...payments.values(),
		...(habits.keepsDeleted ? deletedPayments.values() : []),
	];
	const present = (payment: Payment) =>
		oddly(bookkeeping.books, 'payment', presentPayment(payment, habits));

	api.get('/v1/payments.json', async ({ query }) =>
		listPage(
			bookkeeping.books,
			'payments',
			() => rowsOf(bookkeeping.books).map(present),
			query,
			habits,
		),
	);

	api.get('/v1/payments/:id(^\\d+).json', async ({ params }) => {
		const { id } = idParameters.parse(params);
		const payment = rowsOf(bookkeeping.books).find((row) => row.id === id);
		if (!payment) throw notFound();
		return present(payment);
	});

	api.delete('/v1/payments/:id(^\\d+).json', async ({ params }, reply) => {
		const { id } = idParameters.parse(params);
		if (!removePayment(bookkeeping.books, id)) throw notFound();
		return await confirm(reply, habits, 200, id);
	});
}
