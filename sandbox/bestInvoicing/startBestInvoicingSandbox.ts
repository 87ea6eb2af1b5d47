import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ControlRefusal } from '../common/control/controlRefusal';
import { messageOf, startStandIn, type RunningStandIn } from '../common/startStandIn';
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
export interface BestInvoicingSandbox extends RunningStandIn<Commands> {
	/** Base URL without a trailing slash. */
	readonly url: string;
	readonly apiKey: string;
	readonly companyUuid: string;
	/** Lets something happen once while a call that fits is under way. */
	meanwhile(event: Meanwhile): void;
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
	const running = await startStandIn({
		port: complete.port,
		state: bookkeeping,
		commands,
		faults: bestInvoicingFaults,
		refusalOf,
		notFound,
		serve(api) {
			readBodies(api);
			happenMeanwhile(api, bookkeeping.meanwhile);
			throttleCalls(api, bookkeeping);
			guardAccess(api, bookkeeping);
			serveDocuments(api, bookkeeping, 'invoice');
			serveDocuments(api, bookkeeping, 'creditnote');
			serveDocuments(api, bookkeeping, 'purchase');
			serveDocuments(api, bookkeeping, 'purchaseslip');
			servePayments(api, bookkeeping);
			serveMasterData(api, bookkeeping);
		},
	});
	return {
		...running,
		apiKey: complete.apiKey,
		companyUuid: complete.companyUuid,
		meanwhile: (event) => void bookkeeping.meanwhile.push({ ...event }),
	};
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

function refusalOf(error: unknown): ApiRefusal {
	if (error instanceof ApiRefusal) return error;
	const isAsked = error instanceof RangeError || error instanceof ControlRefusal;
	return new ApiRefusal(isAsked ? 400 : 500, 'InternalServerError', messageOf(error));
}
