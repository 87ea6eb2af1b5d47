import { messageOf, startStandIn, type RunningStandIn } from '../common/startStandIn';
import { commands, type Commands } from './control/commands';
import { serveLists } from './routes/lists';
import { servePayments } from './routes/payments';
import { checkAccess } from './server/access';
import { ApiRefusal, notFound } from './server/apiRefusal';
import { xeroFaults } from './server/faults';
import { openOrganisation, type Organisation } from './store/organisation';
import type { XeroHabits, XeroOptions } from './xeroOptions';

/** A running stand-in for Xero's Accounting API. */
export interface XeroSandbox extends RunningStandIn<Commands> {
	/** Base URL without a trailing slash. */
	readonly url: string;
	readonly token: string;
	readonly tenantId: string;
	readonly bankAccountId: string;
}

/** Options for {@link startXeroSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<XeroOptions, 'habits'>> & {
	readonly habits?: Partial<XeroHabits>;
};

/** Starts a stand-in on 127.0.0.1 with the documents of the seed. */
export async function startXeroSandbox(options: StartOptions = {}): Promise<XeroSandbox> {
	const complete: XeroOptions = {
		port: 0,
		token: 'sandbox-token',
		tenantId: '70784a63-d24b-46a9-a4db-0e70a274b056',
		bankAccountId: '562555f2-8cde-4ce9-8203-0363922537a4',
		seed: { documents: [], contacts: [] },
		now: () => new Date(),
		...options,
		habits: {
			callsPerMinute: Number.POSITIVE_INFINITY,
			mostPerPage: 1_000,
			countsPages: true,
			lockedUntil: null,
			...options.habits,
		},
	};
	const organisation: Organisation = { options: complete, ...openOrganisation(complete) };
	const running = await startStandIn({
		port: complete.port,
		state: organisation,
		commands,
		faults: xeroFaults,
		now: complete.now,
		refusalOf: (error) =>
			error instanceof ApiRefusal
				? error
				: { status: 500, body: { ErrorNumber: 500, Message: messageOf(error) } },
		notFound,
		serve(api) {
			api.addHook('onRequest', async (request) => checkAccess(organisation, request));
			serveLists(api, organisation);
			servePayments(api, organisation);
		},
	});
	return {
		...running,
		token: complete.token,
		tenantId: complete.tenantId,
		bankAccountId: complete.bankAccountId,
	};
}
