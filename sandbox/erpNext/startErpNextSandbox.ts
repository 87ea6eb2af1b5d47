import { messageOf, startStandIn, type RunningStandIn } from '../common/startStandIn';
import { commands, type Commands } from './control/commands';
import type { ErpNextHabits, ErpNextOptions } from './erpNextOptions';
import { serveLists } from './routes/lists';
import { servePayments } from './routes/payments';
import { ApiRefusal } from './server/apiRefusal';
import { erpNextFaults } from './server/faults';
import { openSite, type Site } from './store/site';

/** A running stand-in for ERPNext, versions 13 to 15. */
export interface ErpNextSandbox extends RunningStandIn<Commands> {
	/** Base URL without a trailing slash. */
	readonly url: string;
	readonly apiKey: string;
	readonly apiSecret: string;
	readonly company: string;
	readonly bankAccount: string;
}

/** Options for {@link startErpNextSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<ErpNextOptions, 'habits'>> & {
	readonly habits?: Partial<ErpNextHabits>;
};

const HABITS: ErpNextHabits = {
	version: 15,
	mayReadBankAccounts: true,
	maySubmit: true,
	keepsDrafts: false,
};

/** Starts a stand-in on 127.0.0.1 with the records of the seed. */
export async function startErpNextSandbox(options: StartOptions = {}): Promise<ErpNextSandbox> {
	const complete: ErpNextOptions = {
		port: 0,
		apiKey: 'sandbox-key',
		apiSecret: 'sandbox-secret',
		company: 'Voorbeeld BV',
		companyCurrency: 'EUR',
		bankAccounts: ['Bank - V', 'Cash - V'],
		seed: { invoices: [], bankAccounts: [] },
		...options,
		habits: { ...HABITS, ...options.habits },
	};
	const site: Site = { options: complete, ...openSite(complete) };
	const running = await startStandIn({
		port: complete.port,
		state: site,
		commands,
		faults: erpNextFaults,
		refusalOf: (error) =>
			error instanceof ApiRefusal
				? error
				: {
						status: 500,
						body: { exception: messageOf(error), exc_type: 'InternalServerError' },
					},
		notFound: () => new ApiRefusal(404, 'DoesNotExistError', 'Not found'),
		serve(api) {
			const { apiKey, apiSecret } = complete;
			api.addHook('onRequest', async ({ headers }) => {
				if (headers.authorization === `token ${apiKey}:${apiSecret}`) return;
				throw new ApiRefusal(401, 'AuthenticationError', 'Not permitted');
			});
			servePayments(api, site);
			serveLists(api, site);
		},
	});
	return {
		...running,
		apiKey: complete.apiKey,
		apiSecret: complete.apiSecret,
		company: complete.company,
		bankAccount: complete.bankAccounts[0],
	};
}
