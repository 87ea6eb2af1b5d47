import { seededMoneybird } from '../../../sandbox/moneybird/seededMoneybird';
import {
	startMoneybirdSandbox,
	type StartOptions,
} from '../../../sandbox/moneybird/startMoneybirdSandbox';
import type { Seed } from '../../../sandbox/seed/seed';
import type { BooksSystem, RunningBooks } from './BooksSystem';

/** Starts a stand-in for Moneybird in which these invoices are open. */
export async function startMoneybirdBooks(
	seed: Pick<Seed, 'invoices'>,
	options: StartOptions = {},
): Promise<RunningBooks> {
	const sandbox = await startMoneybirdSandbox({ seed: seededMoneybird(seed), ...options });
	const { url, token, administrationId, control, close } = sandbox;
	const idOf = (number: string) =>
		control.documents().find((each) => (each.number ?? each.reference) === number)?.id;
	return {
		url,
		settings: { apiUrl: url, administrationId, booksImportThisBank: 'no' },
		credential: { type: 'httpBearerAuth', data: { token } },
		headers: { authorization: `Bearer ${token}` },
		control,
		documents: () =>
			control.documents().map(({ number, reference, unpaidCents, payments }) => ({
				number: number ?? String(reference),
				openCents: unpaidCents,
				payments: payments.map(({ id, cents, transactionIdentifier }) => ({
					id,
					cents,
					transactionId: transactionIdentifier?.replace('ponto:', '') ?? null,
				})),
			})),
		enterPayment: (number, cents, paidOn) =>
			control.enterPayment({ documentId: String(idOf(number)), cents, paidOn }),
		removePayment: (id) => control.removePayment({ id }),
		readsOf: (number) => ({ method: 'GET', path: `/${idOf(number)}\\.json$` }),
		close,
	};
}

export const MONEYBIRD: BooksSystem = {
	option: 'moneybird',
	name: 'Moneybird',
	registers: { method: 'POST', path: '/payments\\.json$' },
	lists: { method: 'GET', path: '/sales_invoices\\.json$' },
	start: async (seed, now = () => new Date()) => await startMoneybirdBooks(seed, { now }),
};
