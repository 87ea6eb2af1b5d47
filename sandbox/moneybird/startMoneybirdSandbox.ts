import { messageOf, startStandIn, type RunningStandIn } from '../common/startStandIn';
import { commands, type Commands } from './control/commands';
import type { MoneybirdHabits, MoneybirdOptions } from './moneybirdOptions';
import { serveLists } from './routes/lists';
import { servePayments } from './routes/payments';
import { ApiRefusal, notFound, refusal } from './server/apiRefusal';
import { moneybirdFaults } from './server/faults';
import { openAdministration, type Administration } from './store/administration';

/** A running stand-in for the Moneybird API. */
export interface MoneybirdSandbox extends RunningStandIn<Commands> {
	/** Base URL without a trailing slash and without the administration. */
	readonly url: string;
	readonly token: string;
	readonly administrationId: string;
}

/** Options for {@link startMoneybirdSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<MoneybirdOptions, 'habits'>> & {
	readonly habits?: Partial<MoneybirdHabits>;
};

/** Starts a stand-in on 127.0.0.1 with the documents of the seed. */
export async function startMoneybirdSandbox(options: StartOptions = {}): Promise<MoneybirdSandbox> {
	const complete: MoneybirdOptions = {
		port: 0,
		token: 'sandbox-token',
		administrationId: '123456789012345678',
		seed: [],
		now: () => new Date(),
		...options,
		habits: { takesOverpayment: true, tellsIdentifier: true, ...options.habits },
	};
	const administration: Administration = { options: complete, ...openAdministration(complete) };
	const running = await startStandIn({
		port: complete.port,
		state: administration,
		commands,
		faults: moneybirdFaults,
		now: complete.now,
		refusalOf: (error) =>
			error instanceof ApiRefusal
				? error
				: { status: 500, body: { error: messageOf(error), symbolic: {} } },
		notFound,
		serve(api) {
			api.addHook('onRequest', async ({ headers }) => {
				if (headers.authorization === `Bearer ${complete.token}`) return;
				throw refusal(401, 'Access token is invalid', 'unauthorized');
			});
			serveLists(api, administration);
			servePayments(api, administration);
		},
	});
	return {
		...running,
		token: complete.token,
		administrationId: complete.administrationId,
	};
}
