import Fastify, { type FastifyInstance } from 'fastify';
import { localControl, type LocalControl } from '../common/control/localControl';
import { serveControl } from '../common/control/serveControl';
import { injectFaults } from '../common/faults/injectFaults';
import { logRequests } from '../common/logRequests';
import { commands, type Commands } from './control/commands';
import type { EenvoudigHabits, EenvoudigOptions } from './eenvoudigOptions';
import { serveInvoices } from './routes/invoices';
import { ApiRefusal, notFound, refusal } from './server/apiRefusal';
import { openBooks, type AccountBooks } from './store/accountBooks';

/** A running stand-in for EenvoudigFactureren, which SimplyBooks is too. */
export interface EenvoudigSandbox {
	/** Base URL without a trailing slash. */
	readonly url: string;
	readonly apiKey: string;
	readonly control: LocalControl<Commands>;
	close(): Promise<void>;
}

/** Options for {@link startEenvoudigSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<EenvoudigOptions, 'habits'>> & {
	readonly habits?: Partial<EenvoudigHabits>;
};

/** Starts a stand-in on 127.0.0.1 with the documents of the seed. */
export async function startEenvoudigSandbox(options: StartOptions = {}): Promise<EenvoudigSandbox> {
	const complete: EenvoudigOptions = {
		port: 0,
		apiKey: 'sandbox-key',
		seed: [],
		now: () => new Date(),
		...options,
		habits: {
			tellsPaymentId: true,
			tellsDescription: true,
			takesOverpayment: true,
			amountsAreText: false,
			...options.habits,
		},
	};
	const books: AccountBooks = { options: complete, ...openBooks(complete) };
	const server = buildServer(books);
	const url = await server.listen({ host: '127.0.0.1', port: complete.port });
	return {
		url,
		apiKey: complete.apiKey,
		control: localControl(books, commands),
		close: async () => {
			await server.close();
		},
	};
}

function buildServer(books: AccountBooks): FastifyInstance {
	const server = Fastify({ forceCloseConnections: true });
	server.setErrorHandler(async (error, _request, reply) => {
		if (error instanceof ApiRefusal) return await reply.code(error.status).send(error.body);
		const message = error instanceof Error ? error.message : 'Internal server error';
		return await reply.code(500).send({ message });
	});
	serveControl(server, books, commands);
	void server.register(async (api) => {
		logRequests(api, { log: () => books.requestLog, now: () => new Date() });
		injectFaults(api, {
			plan: () => books.faults,
			now: books.options.now,
			statusBody: () => ({ message: 'Something went wrong' }),
			list: {
				rowsOf: (answer) => (Array.isArray(answer) ? answer : undefined),
				withRows: (_answer, rows) => [...rows],
			},
		});
		api.addHook('onRequest', async ({ headers }, reply) => {
			if (headers['x-api-key'] !== books.options.apiKey) throw refusal(401, 'Unauthorized');
			if (String(headers.accept ?? '').includes('application/json')) return;
			return await reply.type('application/xml').send('<response><code>200</code></response>');
		});
		serveInvoices(api, books);
		api.all('/*', async () => {
			throw notFound();
		});
	});
	return server;
}
