import { messageOf, startStandIn, type RunningStandIn } from '../common/startStandIn';
import { commands, type Commands } from './control/commands';
import type { QuickBooksHabits, QuickBooksOptions } from './quickBooksOptions';
import { servePayments } from './routes/payments';
import { serveQuery } from './routes/query';
import { Fault, invalid, unauthorized } from './server/fault';
import { quickBooksFaults } from './server/faults';
import { openCompany, type Company } from './store/company';

/** A running stand-in for the QuickBooks Online API. */
export interface QuickBooksSandbox extends RunningStandIn<Commands> {
	/** Base URL without a trailing slash and without the company. */
	readonly url: string;
	readonly token: string;
	readonly realmId: string;
}

/** Options for {@link startQuickBooksSandbox}; what is left out has a default. */
export type StartOptions = Partial<Omit<QuickBooksOptions, 'habits'>> & {
	readonly habits?: Partial<QuickBooksHabits>;
};

const XML = { headers: { 'content-type': 'application/xml' } };

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
	const running = await startStandIn({
		port: complete.port,
		state: company,
		commands,
		faults: quickBooksFaults,
		now: complete.now,
		refusalOf(error, { headers }) {
			const fault = error instanceof Fault ? error : invalid('10000', messageOf(error));
			// Whoever does not ask for JSON gets XML.
			return headers.accept?.includes('json')
				? fault
				: { ...XML, status: fault.status, body: '<Fault/>' };
		},
		notFound: () => invalid('610', 'Object Not Found'),
		serve(api) {
			api.addHook('onRequest', async ({ headers }, reply) => {
				if (headers.authorization !== `Bearer ${complete.token}`) throw unauthorized();
				if (headers.accept?.includes('json')) return;
				return await reply.headers(XML.headers).send('<IntuitResponse/>');
			});
			const base = `/v3/company/${complete.realmId}`;
			serveQuery(api, company, base);
			servePayments(api, company, base);
		},
	});
	return {
		...running,
		token: complete.token,
		realmId: complete.realmId,
	};
}
