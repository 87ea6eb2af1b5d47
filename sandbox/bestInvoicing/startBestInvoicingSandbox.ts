import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { localControl, type LocalControl } from '../common/control/localControl';
import { ControlRefusal } from '../common/control/controlRefusal';
import { serveControl } from '../common/control/serveControl';
import { injectFaults } from '../common/faults/injectFaults';
import { logRequests } from '../common/logRequests';
import { openBooks, type Bookkeeping } from './store/bookkeeping';
import { commands, type Commands } from './control/commands';
import { serveDocuments } from './routes/documents';
import { serveMasterData } from './routes/masterData';
import { servePayments } from './routes/payments';
import {
	REPORTED_HABITS,
	type ApiHabits,
	type BestInvoicingSandboxOptions,
} from './sandboxOptions';
import { guardAccess } from './server/access';
import { ApiRefusal, notFound } from './server/apiRefusal';
import { bestInvoicingFaults } from './server/faults';
import { happenMeanwhile, type Meanwhile } from './server/meanwhile';
import { throttleCalls } from './server/throttle';

/** A running stand-in for the onFact / BestInvoicing API. */
export interface BestInvoicingSandbox {
	/** Base URL without a trailing slash. */
	readonly url: string;
	readonly apiKey: string;
	readonly companyUuid: string;
	readonly control: LocalControl<Commands>;
	/** Lets something happen once while a call that fits is under way. */
	meanwhile(event: Meanwhile): void;
	close(): Promise<void>;
}

/** Options for {@link startBestInvoicingSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<BestInvoicingSandboxOptions, 'habits'>> & {
	readonly habits?: Partial<ApiHabits>;
};

/** Starts a stand-in on 127.0.0.1, with documents and payment accounts of the seed. */
export async function startBestInvoicingSandbox(
	options: StartOptions = {},
): Promise<BestInvoicingSandbox> {
	const complete: BestInvoicingSandboxOptions = {
		port: 0,
		apiKey: 'sandbox-key',
		companyUuid: '5f1b0c9e-6b1d-4f0a-9c53-0f6d1c2a7e11',
		seed: { invoices: [], purchases: [], paymentAccounts: [] },
		...options,
		habits: { ...REPORTED_HABITS, ...options.habits },
	};
	const bookkeeping: Bookkeeping = {
		options: complete,
		meanwhile: [],
		...openBooks(complete),
	};
	const server = buildServer(bookkeeping);
	const url = await server.listen({ host: '127.0.0.1', port: complete.port });
	return {
		url,
		apiKey: complete.apiKey,
		companyUuid: complete.companyUuid,
		control: localControl(bookkeeping, commands),
		meanwhile: (event) => void bookkeeping.meanwhile.push({ ...event }),
		close: async () => {
			await server.close();
		},
	};
}

function buildServer(bookkeeping: Bookkeeping): FastifyInstance {
	const server = Fastify({ forceCloseConnections: true });
	shapeFailures(server);
	readBodies(server);
	serveControl(server, bookkeeping, commands);
	void server.register(async (api) => {
		logRequests(api, { log: () => bookkeeping.requestLog, now: () => new Date() });
		happenMeanwhile(api, bookkeeping.meanwhile);
		injectFaults(api, bestInvoicingFaults(bookkeeping));
		throttleCalls(api, bookkeeping);
		guardAccess(api, bookkeeping);
		serveDocuments(api, bookkeeping, 'invoice');
		serveDocuments(api, bookkeeping, 'creditnote');
		serveDocuments(api, bookkeeping, 'purchase');
		serveDocuments(api, bookkeeping, 'purchaseslip');
		servePayments(api, bookkeeping);
		serveMasterData(api, bookkeeping);
		api.all('/*', async () => {
			throw notFound();
		});
	});
	return server;
}

/** Clients name a content type also where they send nothing. */
function readBodies(server: FastifyInstance): void {
	server.removeContentTypeParser('application/json');
	server.addContentTypeParser(
		'application/json',
		{ parseAs: 'string' },
		async (_request: FastifyRequest, body: string) => (body === '' ? undefined : JSON.parse(body)),
	);
}

function shapeFailures(server: FastifyInstance): void {
	server.setErrorHandler(async (error, _request, reply) => {
		const refusal =
			error instanceof ApiRefusal
				? error
				: new ApiRefusal(
						error instanceof RangeError || error instanceof ControlRefusal ? 400 : 500,
						'InternalServerError',
						error instanceof Error ? error.message : 'An internal error has occurred',
					);
		return await reply.code(refusal.status).send(refusal.body());
	});
}
