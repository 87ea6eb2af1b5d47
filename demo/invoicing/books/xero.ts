import { seededXero } from '../../../sandbox/xero/seededXero';
import { startXeroSandbox, type StartOptions } from '../../../sandbox/xero/startXeroSandbox';
import type { Seed } from '../../../sandbox/seed/seed';
import type { BooksSystem, RunningBooks } from './BooksSystem';

/** Starts a stand-in for Xero in which these invoices are open. */
export async function startXeroBooks(
	seed: Pick<Seed, 'invoices'>,
	options: StartOptions = {},
): Promise<RunningBooks> {
	const sandbox = await startXeroSandbox({ seed: seededXero(seed), ...options });
	const { url, token, tenantId, bankAccountId, control, close } = sandbox;
	const ofCustomers = () => control.documents().filter(({ kind }) => kind !== 'ACCPAY');
	const idOf = (wanted: string) => ofCustomers().find(({ number }) => number === wanted)?.id;
	return {
		url,
		settings: { apiUrl: url, tenantId, bankAccountId, booksImportThisBank: 'no' },
		credential: {
			type: 'xeroOAuth2Api',
			data: {
				clientId: 'sandbox-client',
				clientSecret: 'sandbox-secret',
				oauthTokenData: { access_token: token, token_type: 'Bearer' },
			},
		},
		headers: { authorization: `Bearer ${token}` },
		control,
		documents: () =>
			ofCustomers().map(({ kind, number, dueCents, payments }) => ({
				number,
				openCents: kind === 'ACCRECCREDIT' ? -dueCents : dueCents,
				payments: payments.map(({ id, cents, reference }) => ({
					id,
					cents,
					transactionId: reference?.replace('ponto:', '') ?? null,
				})),
			})),
		enterPayment: (number, cents, paidOn) =>
			control.enterPayment({ documentId: String(idOf(number)), cents, paidOn }),
		removePayment: (id) => control.removePayment({ id }),
		readsOf: (number) => ({ method: 'GET', path: `/Invoices/${idOf(number)}$` }),
		close,
	};
}

export const XERO: BooksSystem = {
	option: 'xero',
	name: 'Xero',
	registers: { method: 'PUT', path: '/Payments$' },
	lists: { method: 'GET', path: '/Invoices$' },
	// Several pages of each list, as in books of years.
	start: async (seed, now = () => new Date()) =>
		await startXeroBooks(seed, { now, habits: { mostPerPage: 50 } }),
};
