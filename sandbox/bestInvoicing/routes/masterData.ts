import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Bookkeeping } from '../store/bookkeeping';
import { notFound } from '../server/apiRefusal';
import { listPage } from '../server/listing';
import { presentContact, presentPaymentAccount, type Resource } from '../server/present';

const idParameters = z.object({ id: z.coerce.number() });

/** Lists and views what hardly changes: payment accounts and contacts. */
export function serveMasterData(api: FastifyInstance, bookkeeping: Bookkeeping): void {
	serve('payment-accounts', () => bookkeeping.books.paymentAccounts.map(presentPaymentAccount));
	serve('contacts', () => bookkeeping.books.contacts.map(presentContact));

	function serve(path: string, rows: () => Resource[]): void {
		api.get(`/v1/${path}.json`, async ({ query }) =>
			listPage(bookkeeping.books, path, rows, query, bookkeeping.options.habits),
		);
		api.get(`/v1/${path}/:id(^\\d+).json`, async ({ params }) => {
			const { id } = idParameters.parse(params);
			const row = rows().find((candidate) => candidate.id === id);
			if (!row) throw notFound();
			return row;
		});
	}
}
