import { seededErpNext } from '../../../sandbox/erpNext/seededErpNext';
import {
	startErpNextSandbox,
	type ErpNextSandbox,
	type StartOptions,
} from '../../../sandbox/erpNext/startErpNextSandbox';
import type { Seed } from '../../../sandbox/seed/seed';
import type { BooksDocument, BooksSystem, RunningBooks } from './BooksSystem';

const UNIQUE_FIELD = 'ponto_transaction';
const SUBMITTED = 1;

/** Starts a stand-in for ERPNext in which these invoices are open. */
export async function startErpNextBooks(
	seed: Pick<Seed, 'invoices'>,
	{ habits, ...options }: StartOptions = {},
): Promise<RunningBooks> {
	const sandbox = await startErpNextSandbox({
		seed: seededErpNext(seed),
		habits: { uniqueField: UNIQUE_FIELD, ...habits },
		...options,
	});
	const { url, apiKey, apiSecret, company, bankAccount, control, close } = sandbox;
	return {
		url,
		settings: {
			siteUrl: url,
			company,
			bankAccount,
			uniqueField: UNIQUE_FIELD,
			booksImportThisBank: 'no',
		},
		credential: {
			type: 'erpNextApi',
			data: { apiKey, apiSecret, environment: 'selfHosted', domain: url },
		},
		headers: { authorization: `token ${apiKey}:${apiSecret}` },
		control,
		documents: () => documentsIn(control),
		enterPayment: (invoice, cents, date) => control.enterPayment({ invoice, cents, date }),
		removePayment: (name) => control.cancelPayment({ name }),
		readsOf: (number) => ({ method: 'GET', path: `/Sales%20Invoice/${number}$` }),
		close,
	};
}

function documentsIn(control: ErpNextSandbox['control']): BooksDocument[] {
	const submitted = control.payments().filter(({ docstatus }) => docstatus === SUBMITTED);
	return control.invoices().map(({ name: number, outstandingCents }) => ({
		number,
		openCents: outstandingCents,
		payments: submitted
			.filter(({ references }) => references.some(({ invoice }) => invoice === number))
			.map(({ name: id, paidCents: cents, referenceNo }) => ({
				id,
				cents,
				transactionId: /^ponto:([^:]+):/.exec(referenceNo)?.[1] ?? null,
			})),
	}));
}

export const ERPNEXT: BooksSystem = {
	option: 'erpnext',
	name: 'ERPNext',
	registers: { method: 'POST', path: '/Payment%20Entry$' },
	lists: { method: 'GET', path: '/Sales%20Invoice$' },
	start: async (seed) => await startErpNextBooks(seed),
};
