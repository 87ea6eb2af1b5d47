import { seededQuickBooks } from '../../../sandbox/quickbooks/seededQuickBooks';
import {
	startQuickBooksSandbox,
	type QuickBooksSandbox,
	type StartOptions,
} from '../../../sandbox/quickbooks/startQuickBooksSandbox';
import type { Seed } from '../../../sandbox/seed/seed';
import type { BooksSystem, RunningBooks } from './BooksSystem';

/** Starts a stand-in for QuickBooks in which these invoices are open. */
export async function startQuickBooksBooks(
	seed: Pick<Seed, 'invoices'>,
	options: StartOptions = {},
): Promise<RunningBooks & { readonly quickBooks: QuickBooksSandbox['control'] }> {
	const documents = seededQuickBooks(seed);
	const sandbox = await startQuickBooksSandbox({ documents, ...options });
	const { url, token, realmId, control, close } = sandbox;
	const idOf = (number: string) => documents.find(({ docNumber }) => docNumber === number)?.id;
	return {
		url,
		settings: { apiUrl: url, realmId, depositAccountId: '35', booksImportThisBank: 'no' },
		credential: {
			type: 'quickBooksOAuth2Api',
			data: {
				clientId: 'sandbox',
				clientSecret: 'sandbox',
				environment: 'sandbox',
				oauthTokenData: { access_token: token, token_type: 'Bearer' },
			},
		},
		headers: { authorization: `Bearer ${token}` },
		control,
		quickBooks: control,
		documents: () =>
			control.documents().map(({ docNumber, type, balanceCents, payments }) => ({
				number: String(docNumber),
				openCents: type === 'CreditMemo' ? -balanceCents : balanceCents,
				payments: payments.map(({ id, privateNote, cents }) => ({
					id,
					cents,
					transactionId: privateNote?.startsWith('ponto:')
						? privateNote.replace('ponto:', '')
						: null,
				})),
			})),
		enterPayment: (number, cents, paidOn) =>
			control.enterPayment({ documentId: String(idOf(number)), cents, paidOn }),
		removePayment: (id) => control.removePayment({ id }),
		readsOf: (number) => ({
			path: '/query$',
			content: `from Invoice where Id = '${idOf(number)}'`,
		}),
		close,
	};
}

export const QUICKBOOKS: BooksSystem = {
	option: 'quickbooks',
	name: 'QuickBooks',
	lists: { path: '/query$' },
	registers: { method: 'POST', path: '/payment$' },
	start: async (seed, now = () => new Date()) => await startQuickBooksBooks(seed, { now }),
};
