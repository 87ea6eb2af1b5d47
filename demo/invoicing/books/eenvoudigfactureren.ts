import { seededEenvoudig } from '../../../sandbox/eenvoudigfactureren/seededEenvoudig';
import {
	startEenvoudigSandbox,
	type StartOptions,
} from '../../../sandbox/eenvoudigfactureren/startEenvoudigSandbox';
import type { Seed } from '../../../sandbox/seed/seed';
import type { BooksSystem, RunningBooks } from './BooksSystem';

/** Starts a stand-in for EenvoudigFactureren in which these invoices are open. */
export async function startEenvoudigBooks(
	seed: Pick<Seed, 'invoices'>,
	options: StartOptions = {},
): Promise<RunningBooks> {
	const sandbox = await startEenvoudigSandbox({ seed: seededEenvoudig(seed), ...options });
	const { url, apiKey, control, close } = sandbox;
	const idOf = (wanted: string) => control.documents().find(({ number }) => number === wanted)?.id;
	return {
		url,
		settings: { apiUrl: url, booksImportThisBank: 'no' },
		credential: { type: 'httpHeaderAuth', data: { name: 'X-API-Key', value: apiKey } },
		headers: { 'x-api-key': apiKey },
		control,
		documents: () =>
			control.documents().map(({ number, leftCents, payments }) => ({
				number,
				openCents: leftCents,
				payments: payments.map(({ id, cents, description }) => ({
					id: String(id),
					cents,
					transactionId: /^ponto:(\S+)$/.exec(description)?.[1] ?? null,
				})),
			})),
		enterPayment: (number, cents, date) =>
			control.enterPayment({ documentId: Number(idOf(number)), cents, date }),
		removePayment: (id) => control.removePayment({ id: Number(id) }),
		readsOf: (number) => ({ method: 'GET', path: `/invoices/${idOf(number)}$` }),
		close,
	};
}

export const EENVOUDIG_FACTUREREN: BooksSystem = {
	option: 'eenvoudigfactureren',
	name: 'EenvoudigFactureren',
	registers: { method: 'POST', path: '/payments$' },
	lists: { method: 'GET', path: '/invoices$' },
	start: async (seed, now = () => new Date()) => await startEenvoudigBooks(seed, { now }),
};
