import Fastify, { type FastifyInstance } from 'fastify';
import { localControl, type LocalControl } from '../common/control/localControl';
import { serveControl } from '../common/control/serveControl';
import { injectFaults } from '../common/faults/injectFaults';
import { logRequests } from '../common/logRequests';
import { commands, type Commands } from './control/commands';
import type { QuickBooksHabits, QuickBooksOptions } from './quickBooksOptions';
import { servePayments } from './routes/payments';
import { serveQuery } from './routes/query';
import { Fault, invalid, unauthorized } from './server/fault';
import { quickBooksFaults } from './server/faults';
import { openCompany, type Company } from './store/company';

/** A running stand-in for the QuickBooks Online API. */
export interface QuickBooksSandbox {
	/** Base URL without a trailing slash and without the company. */
	readonly url: string;
	readonly token: string;
	readonly realmId: string;
	readonly control: LocalControl<Commands>;
	close(): Promise<void>;
}

/** Options for {@link startQuickBooksSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<QuickBooksOptions, 'habits'>> & {
	readonly habits?: Partial<QuickBooksHabits>;
};

/** Starts a stand-in on 127.0.0.1 with the documents of the seed. */
export async function startQuickBooksSandbox(
	options: StartOptions = {},
): Promise<QuickBooksSandbox> {
	const complete: QuickBooksOptions = {
		port: 0,
		token: 'sandbox-token',
		realmId: '9341450000000001',
		homeCurrency: 'EUR',
		documents: [],
		now: () => new Date(),
		...options,
		habits: {
			aboveBalance: 'refuse',
			isMulticurrency: true,
			closedUntil: '',
			closedCode: '6210',
			...options.habits,
		},
	};
	const company: Company = { options: complete, ...openCompany(complete) };
	const server = buildServer(company);
	const url = await server.listen({ host: '127.0.0.1', port: complete.port });
	return {
		url,
		token: complete.token,
		realmId: complete.realmId,
		control: localControl(company, commands),
		close: async () => {
			await server.close();
		},
	};
}

function buildServer(company: Company): FastifyInstance {
	const server = Fastify({ forceCloseConnections: true });
	server.setErrorHandler(async (error, { headers }, reply) => {
		const fault =
			error instanceof Fault
				? error
				: invalid('10000', error instanceof Error ? error.message : 'An error has occurred');
		const isUnderstood = headers.accept?.includes('json') ?? false;
		if (!isUnderstood)
			return await reply.code(fault.status).type('application/xml').send('<Fault/>');
		return await reply.code(fault.status).send(fault.body);
	});
	serveControl(server, company, commands);
	void server.register(async (api) => {
		logRequests(api, { log: () => company.requestLog, now: () => new Date() });
		injectFaults(api, quickBooksFaults(company));
		api.addHook('onRequest', async ({ headers }, reply) => {
			if (headers.authorization !== `Bearer ${company.options.token}`) throw unauthorized();
			// Whoever does not ask for JSON gets XML.
			if (!headers.accept?.includes('json')) {
				return await reply.type('application/xml').send('<IntuitResponse/>');
			}
			return undefined;
		});
		const base = `/v3/company/${company.options.realmId}`;
		serveQuery(api, company, base);
		servePayments(api, company, base);
		api.all('/*', async () => {
			throw invalid('610', 'Object Not Found');
		});
	});
	return server;
}
