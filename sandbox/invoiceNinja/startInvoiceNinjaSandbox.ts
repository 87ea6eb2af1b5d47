import Fastify, { type FastifyInstance } from 'fastify';
import { localControl, type LocalControl } from '../common/control/localControl';
import { serveControl } from '../common/control/serveControl';
import { injectFaults } from '../common/faults/injectFaults';
import { logRequests } from '../common/logRequests';
import { commands, type Commands } from './control/commands';
import type { InvoiceNinjaHabits, InvoiceNinjaOptions } from './invoiceNinjaOptions';
import { serveLists } from './routes/lists';
import { servePayments } from './routes/payments';
import { ApiRefusal } from './server/apiRefusal';
import { invoiceNinjaFaults } from './server/faults';
import { openCompany, type Company } from './store/company';

/** A running stand-in for Invoice Ninja, version 5. */
export interface InvoiceNinjaSandbox {
	/** Base URL without a trailing slash and without `/api/v1`. */
	readonly url: string;
	readonly token: string;
	readonly control: LocalControl<Commands>;
	close(): Promise<void>;
}

/** Options for {@link startInvoiceNinjaSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<InvoiceNinjaOptions, 'habits'>> & {
	readonly habits?: Partial<InvoiceNinjaHabits>;
};

const HABITS: InvoiceNinjaHabits = {
	takesCashDiscount: true,
	tellsPayments: true,
	tellsGroups: true,
	mayEnterPayments: true,
	writesAmountsAsText: false,
	mostPerPage: 5_000,
};

/** Starts a stand-in on 127.0.0.1 with the records of the seed. */
export async function startInvoiceNinjaSandbox(
	options: StartOptions = {},
): Promise<InvoiceNinjaSandbox> {
	const complete: InvoiceNinjaOptions = {
		port: 0,
		token: 'sandbox'.padEnd(64, '-token'),
		companyCurrencyId: '3',
		seed: { clients: [], documents: [] },
		now: () => new Date(),
		...options,
		habits: { ...HABITS, ...options.habits },
	};
	const company: Company = { options: complete, ...openCompany(complete) };
	const server = buildServer(company);
	const url = await server.listen({ host: '127.0.0.1', port: complete.port });
	return {
		url,
		token: complete.token,
		control: localControl(company, commands),
		close: async () => {
			await server.close();
		},
	};
}

function buildServer(company: Company): FastifyInstance {
	const server = Fastify({ forceCloseConnections: true });
	server.setErrorHandler(async (error, _request, reply) => {
		if (error instanceof ApiRefusal) return await reply.code(error.status).send(error.body);
		return await reply.code(500).send({ message: 'Server Error' });
	});
	serveControl(server, company, commands);
	void server.register(async (api) => {
		logRequests(api, { log: () => company.requestLog, now: () => new Date() });
		injectFaults(api, invoiceNinjaFaults(company));
		api.addHook('onRequest', async ({ headers }) => {
			if (headers['x-api-token'] === company.options.token) return;
			throw new ApiRefusal(403, 'Invalid token', {});
		});
		serveLists(api, company);
		servePayments(api, company);
		api.all('/*', async () => {
			throw new ApiRefusal(404, '404 | Nothing to see here!');
		});
	});
	return server;
}
