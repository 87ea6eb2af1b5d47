import { seededOdoo } from '../../../sandbox/odoo/seededOdoo';
import {
	startOdooSandbox,
	type OdooSandbox,
	type StartOptions,
} from '../../../sandbox/odoo/startOdooSandbox';
import type { Seed } from '../../../sandbox/seed/seed';
import type { BooksSystem, RunningBooks } from './BooksSystem';

/** The number of the stand-in's bank journal. */
const JOURNAL_ID = '9';

/** Starts a stand-in for Odoo in which these invoices are open. */
export async function startOdooBooks(
	seed: Pick<Seed, 'invoices'>,
	options: StartOptions = {},
): Promise<RunningBooks & { readonly odoo: OdooSandbox['control'] }> {
	const sandbox = await startOdooSandbox({
		...seededOdoo(seed),
		...options,
		habits: { databases: ['main', 'copy'], ...options.habits },
	});
	const { url, apiKey, control, close } = sandbox;
	const idOf = (number: string) => control.documents().find(({ name }) => name === number)?.id;
	return {
		url,
		settings: {
			apiUrl: url,
			database: 'main',
			companyId: '1',
			journalId: JOURNAL_ID,
			booksImportThisBank: 'no',
		},
		credential: { type: 'odooApiKeyApi', data: { url, db: 'main', apiKey } },
		headers: { authorization: `bearer ${apiKey}` },
		control,
		odoo: control,
		documents: () =>
			control.documents().map(({ name, unpaidCents, payments }) => ({
				number: String(name),
				openCents: unpaidCents,
				payments: payments.map(({ id, memo, cents }) => ({
					id: String(id),
					cents,
					transactionId: memo?.startsWith('ponto:') ? memo.replace('ponto:', '') : null,
				})),
			})),
		enterPayment: (number, cents, paidOn) =>
			control.enterPayment({ documentId: Number(idOf(number)), cents, paidOn }),
		removePayment: (id) => control.removePayment({ id: Number(id) }),
		readsOf: (number) => ({
			path: '/account\\.move/search_read$',
			content: `"domain":\\[\\["id","=",${idOf(number)}\\]\\]`,
		}),
		close,
	};
}

export const ODOO: BooksSystem = {
	option: 'odoo',
	name: 'Odoo',
	lists: { path: '/account\\.move/search_read$' },
	registers: { path: '/account\\.payment\\.register/action_create_payments$' },
	start: async (seed, now = () => new Date()) => await startOdooBooks(seed, { now }),
};
