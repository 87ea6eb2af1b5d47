import Fastify, { type FastifyInstance } from 'fastify';
import { localControl, type LocalControl } from '../common/control/localControl';
import { serveControl } from '../common/control/serveControl';
import { injectFaults } from '../common/faults/injectFaults';
import { logRequests } from '../common/logRequests';
import { commands, type Commands } from './control/commands';
import { serveJson2 } from './json2/serveJson2';
import type { OdooHabits, OdooOptions } from './odooOptions';
import { ApiRefusal, notFound, unauthorized } from './server/apiRefusal';
import { odooFaults } from './server/faults';
import { openBooks, type Books } from './store/books';

/** A running stand-in for Odoo 19's JSON-2 API. */
export interface OdooSandbox {
	/** Base URL without a trailing slash. */
	readonly url: string;
	readonly apiKey: string;
	readonly control: LocalControl<Commands>;
	close(): Promise<void>;
}

/** Options for {@link startOdooSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<OdooOptions, 'habits'>> & {
	readonly habits?: Partial<OdooHabits>;
};

/** Starts a stand-in on 127.0.0.1 with the invoices of the seed. */
export async function startOdooSandbox(options: StartOptions = {}): Promise<OdooSandbox> {
	const complete: OdooOptions = {
		port: 0,
		apiKey: 'sandbox-api-key',
		partners: [],
		moves: [],
		now: () => new Date(),
		...options,
		habits: {
			paymentAccount: 'outstanding',
			journalCurrencyId: false,
			databases: ['voorbeeld'],
			lockedUntil: '',
			...options.habits,
		},
	};
	const books: Books = { options: complete, ...openBooks(complete) };
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

function buildServer(books: Books): FastifyInstance {
	const server = Fastify({ forceCloseConnections: true });
	server.setErrorHandler(async (error, _request, reply) => {
		if (error instanceof ApiRefusal) return await reply.code(error.status).send(error.body);
		const message = error instanceof Error ? error.message : 'Internal server error';
		return await reply.code(500).send({ name: 'builtins.Exception', message, arguments: [] });
	});
	serveControl(server, books, commands);
	void server.register(async (api) => {
		logRequests(api, { log: () => books.requestLog, now: () => new Date() });
		injectFaults(api, odooFaults(books));
		api.addHook('onRequest', async ({ headers }) => {
			const { apiKey, habits } = books.options;
			const database = headers['x-odoo-database'];
			const isNamed = habits.databases.includes(String(database));
			if (database === undefined ? habits.databases.length > 1 : !isNamed) {
				throw notFound('Database not found');
			}
			if (headers.authorization?.toLowerCase() !== `bearer ${apiKey}`) throw unauthorized();
		});
		serveJson2(api, books);
		api.all('/*', async () => {
			throw notFound('Not Found');
		});
	});
	return server;
}
