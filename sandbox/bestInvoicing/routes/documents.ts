import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parseMoney } from '../../../nodes/shared/domain/money';
import type { Bookkeeping } from '../store/bookkeeping';
import { addPayment, changeDocument, findDocument } from '../store/books';
import { DOCUMENT_PATHS, type DocumentKind, type TradeDocument } from '../store/tradeDocument';
import { ApiRefusal, notFound } from '../server/apiRefusal';
import { confirm } from '../server/confirm';
import { listPage } from '../server/listing';
import { oddly, presentDocument, presentListed } from '../server/present';
import { readPayment } from '../server/readPayment';

const idParameters = z.object({ id: z.coerce.number() });
const statusBody = z.object({ status: z.enum(['concept', 'sent', 'paid']) });

/** Lists, views and pays documents of one kind. */
export function serveDocuments(
	api: FastifyInstance,
	bookkeeping: Bookkeeping,
	kind: DocumentKind,
): void {
	const path = `/v1/${DOCUMENT_PATHS[kind]}`;
	const { habits } = bookkeeping.options;
	const asked = (request: FastifyRequest) => documentOf(bookkeeping, kind, request);

	api.get(`${path}.json`, async ({ query }) => {
		const { books } = bookkeeping;
		const makeRows = () =>
			[...books.documents.values()]
				.filter((document) => document.kind === kind && !document.deleted)
				.map((document) => oddly(books, kind, presentListed(document, habits)));
		return listPage(books, path, makeRows, query, habits);
	});

	api.get(`${path}/:id(^\\d+).json`, async (request) =>
		oddly(bookkeeping.books, kind, presentDocument(asked(request))),
	);

	api.post(`${path}/:id(^\\d+)/payments.json`, async (request, reply) => {
		const document = asked(request);
		const { amount, currency, ...payment } = readPayment(request.body, bookkeeping);
		const added = addPayment(bookkeeping.books, {
			...payment,
			amount: parseMoney(amount, currency ?? document.total.currency),
			document: { kind, id: document.id },
		});
		return await confirm(reply, habits, 201, added.id);
	});

	api.post(`${path}/:id(^\\d+)/document-events.json`, async (request, reply) => {
		const document = asked(request);
		const body = statusBody.safeParse(request.body);
		if (!body.success) {
			throw new ApiRefusal(400, 'ValidationError', 'The status is not valid', {
				status: 'invalid',
			});
		}
		changeDocument(bookkeeping.books, document, body.data);
		return await confirm(reply, habits, 201, document.id);
	});
}

function documentOf(
	{ books }: Bookkeeping,
	kind: DocumentKind,
	request: FastifyRequest,
): TradeDocument {
	const document = findDocument(books, kind, idParameters.parse(request.params).id);
	if (!document) throw notFound();
	return document;
}
