import type { FastifyInstance } from 'fastify';
import { notFound, unprocessable } from '../server/apiRefusal';
import type { Books } from '../store/books';
import { createPayments } from '../wizard/createPayments';
import { openWizards } from '../wizard/openWizard';
import { RECORDS } from './records';
import { searchRead } from './searchRead';

const REGISTER = 'account.payment.register';
const MODEL_METHODS = ['create', 'search_read'];

/** `POST /json/2/<model>/<method>`: everything that the API does. */
export function serveJson2(server: FastifyInstance, books: Books): void {
	server.post<{ Params: { model: string; method: string } }>(
		'/json/2/:model/:method',
		async ({ params: { model, method }, body, headers }) => {
			if (!headers['content-type']?.startsWith('application/json')) {
				throw unprocessable('Expected a request of type application/json');
			}
			const { ids } = Object(body) as { ids?: unknown[] };
			if (MODEL_METHODS.includes(method) && (ids?.length ?? 0) > 0) {
				throw unprocessable(`cannot call ${model}.${method} with ids`);
			}
			return call(books, model, method, body);
		},
	);
}

function call(books: Books, model: string, method: string, body: unknown): unknown {
	if (model === REGISTER && method === 'create') return openWizards(books, body);
	if (model === REGISTER && method === 'action_create_payments') return createPayments(books, body);
	if (model !== REGISTER && !(model in RECORDS)) {
		throw notFound(`the model '${model}' does not exist`);
	}
	if (model in RECORDS && method === 'search_read') return searchRead(books, model, body);
	throw notFound(`the method '${model}.${method}' does not exist`);
}
