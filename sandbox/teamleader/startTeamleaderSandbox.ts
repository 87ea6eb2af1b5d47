import { messageOf, startStandIn, type RunningStandIn } from '../common/startStandIn';
import { commands, type Commands } from './control/commands';
import { serveLists } from './routes/lists';
import { servePayments } from './routes/payments';
import { serveToken } from './routes/token';
import { checkAccess } from './server/access';
import { ApiRefusal } from './server/apiRefusal';
import { teamleaderFaults } from './server/faults';
import { openAccount, type Account } from './store/account';
import type { TeamleaderHabits, TeamleaderOptions } from './teamleaderOptions';

/** A running stand-in for Teamleader Focus. */
export interface TeamleaderSandbox extends RunningStandIn<Commands> {
	/** Base URL without a trailing slash; the tokens are at `/oauth2/access_token`. */
	readonly url: string;
	readonly token: string;
	readonly refreshToken: string;
}

/** Options for {@link startTeamleaderSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<TeamleaderOptions, 'habits'>> & {
	readonly habits?: Partial<TeamleaderHabits>;
};

/** Starts a stand-in on 127.0.0.1 with the documents of the seed. */
export async function startTeamleaderSandbox(
	options: StartOptions = {},
): Promise<TeamleaderSandbox> {
	const complete: TeamleaderOptions = {
		port: 0,
		token: 'sandbox-token',
		refreshToken: 'sandbox-refresh-token',
		seed: { invoices: [], creditNotes: [] },
		now: () => new Date(),
		...options,
		habits: {
			paidAt: 'second',
			takesOverpayment: true,
			callsPerMinute: Number.POSITIVE_INFINITY,
			...options.habits,
		},
	};
	const account: Account = { options: complete, ...openAccount(complete) };
	const running = await startStandIn({
		port: complete.port,
		state: account,
		commands,
		faults: teamleaderFaults,
		now: complete.now,
		refusalOf: (error) =>
			error instanceof ApiRefusal
				? error
				: {
						status: 500,
						body: { errors: [{ code: 0, title: messageOf(error), status: 500 }] },
					},
		notFound: () => new ApiRefusal(404, 'Not Found'),
		serveBeside: (server) => serveToken(server, account),
		serve(api) {
			api.addHook('onRequest', async (request) => checkAccess(account, request));
			serveLists(api, account);
			servePayments(api, account);
		},
	});
	return {
		...running,
		token: complete.token,
		refreshToken: complete.refreshToken,
	};
}
