import { startStandIn, type RunningStandIn } from '../common/startStandIn';
import { commands, type Commands } from './control/commands';
import type { InvoiceNinjaHabits, InvoiceNinjaOptions } from './invoiceNinjaOptions';
import { serveLists } from './routes/lists';
import { servePayments } from './routes/payments';
import { ApiRefusal } from './server/apiRefusal';
import { invoiceNinjaFaults } from './server/faults';
import { openCompany, type Company } from './store/company';

/** A running stand-in for Invoice Ninja, version 5. */
export interface InvoiceNinjaSandbox extends RunningStandIn<Commands> {
	/** Base URL without a trailing slash and without `/api/v1`. */
	readonly url: string;
	readonly token: string;
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
	const running = await startStandIn({
		port: complete.port,
		state: company,
		commands,
		faults: invoiceNinjaFaults,
		refusalOf: (error) =>
			error instanceof ApiRefusal ? error : { status: 500, body: { message: 'Server Error' } },
		notFound: () => new ApiRefusal(404, '404 | Nothing to see here!'),
		serve(api) {
			api.addHook('onRequest', async ({ headers }) => {
				if (headers['x-api-token'] === complete.token) return;
				throw new ApiRefusal(403, 'Invalid token', {});
			});
			serveLists(api, company);
			servePayments(api, company);
		},
	});
	return {
		...running,
		token: complete.token,
	};
}
