import { messageOf, startStandIn, type RunningStandIn } from '../common/startStandIn';
import { commands, type Commands } from './control/commands';
import { serveJson2 } from './json2/serveJson2';
import type { OdooHabits, OdooOptions } from './odooOptions';
import { checkAccess } from './server/access';
import { ApiRefusal, notFound } from './server/apiRefusal';
import { odooFaults } from './server/faults';
import { openBooks, type Books } from './store/books';

/** A running stand-in for Odoo 19's JSON-2 API. */
export interface OdooSandbox extends RunningStandIn<Commands> {
	/** Base URL without a trailing slash. */
	readonly url: string;
	readonly apiKey: string;
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
	const running = await startStandIn({
		port: complete.port,
		state: books,
		commands,
		faults: odooFaults,
		now: complete.now,
		refusalOf: (error) =>
			error instanceof ApiRefusal
				? error
				: {
						status: 500,
						body: { name: 'builtins.Exception', message: messageOf(error), arguments: [] },
					},
		notFound: () => notFound('Not Found'),
		serve(api) {
			checkAccess(api, books);
			serveJson2(api, books);
		},
	});
	return {
		...running,
		apiKey: complete.apiKey,
	};
}
