import { messageOf, startStandIn, type RunningStandIn } from '../common/startStandIn';
import { commands, type Commands } from './control/commands';
import type { EenvoudigHabits, EenvoudigOptions } from './eenvoudigOptions';
import { serveInvoices } from './routes/invoices';
import { ApiRefusal, notFound, refusal } from './server/apiRefusal';
import { eenvoudigFaults } from './server/faults';
import { openBooks, type AccountBooks } from './store/accountBooks';

/** A running stand-in for EenvoudigFactureren, which SimplyBooks is too. */
export interface EenvoudigSandbox extends RunningStandIn<Commands> {
	/** Base URL without a trailing slash. */
	readonly url: string;
	readonly apiKey: string;
}

/** Options for {@link startEenvoudigSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<EenvoudigOptions, 'habits'>> & {
	readonly habits?: Partial<EenvoudigHabits>;
};

/** Starts a stand-in on 127.0.0.1 with the documents of the seed. */
export async function startEenvoudigSandbox(options: StartOptions = {}): Promise<EenvoudigSandbox> {
	const complete: EenvoudigOptions = {
		port: 0,
		apiKey: 'sandbox-key',
		seed: [],
		now: () => new Date(),
		...options,
		habits: {
			tellsPaymentId: true,
			tellsDescription: true,
			takesOverpayment: true,
			amountsAreText: false,
			...options.habits,
		},
	};
	const books: AccountBooks = { options: complete, ...openBooks(complete) };
	const running = await startStandIn({
		port: complete.port,
		state: books,
		commands,
		faults: eenvoudigFaults,
		now: complete.now,
		refusalOf: (error) =>
			error instanceof ApiRefusal ? error : { status: 500, body: { message: messageOf(error) } },
		notFound,
		serve(api) {
			api.addHook('onRequest', async ({ headers }, reply) => {
				if (headers['x-api-key'] !== complete.apiKey) throw refusal(401, 'Unauthorized');
				if (String(headers.accept ?? '').includes('application/json')) return;
				return await reply.type('application/xml').send('<response><code>200</code></response>');
			});
			serveInvoices(api, books);
		},
	});
	return {
		...running,
		apiKey: complete.apiKey,
	};
}
