import { seededInvoiceNinja } from '../../../sandbox/invoiceNinja/seededInvoiceNinja';
import {
	startInvoiceNinjaSandbox,
	type InvoiceNinjaSandbox,
	type StartOptions,
} from '../../../sandbox/invoiceNinja/startInvoiceNinjaSandbox';
import type { Seed } from '../../../sandbox/seed/seed';
import type { BooksDocument, BooksSystem, RunningBooks } from './BooksSystem';

/** Starts a stand-in for Invoice Ninja in which these invoices are open. */
export async function startInvoiceNinjaBooks(
	seed: Pick<Seed, 'invoices'>,
	options: StartOptions = {},
): Promise<RunningBooks> {
	const sandbox = await startInvoiceNinjaSandbox({ seed: seededInvoiceNinja(seed), ...options });
	const { url, token, control, close } = sandbox;
	const idOf = (number: string) =>
		control.documents().find((each) => each.number === number && !each.isDeleted)?.id;
	return {
		url,
		settings: { serverUrl: url, booksImportThisBank: 'no' },
		credential: { type: 'invoiceNinjaApi', data: { url, apiToken: token, secret: '' } },
		headers: { 'x-api-token': token, 'x-requested-with': 'XMLHttpRequest' },
		control,
		documents: () => documentsIn(control),
		enterPayment: (number, cents, date) =>
			control.enterPayment({ invoiceId: String(idOf(number)), cents, date }),
		removePayment: (id) => control.deletePayment({ id }),
		readsOf: (number) => ({ method: 'GET', path: `/invoices/${idOf(number)}$` }),
		close,
	};
}

function documentsIn(control: InvoiceNinjaSandbox['control']): BooksDocument[] {
	const payments = control.payments().filter(({ isDeleted }) => !isDeleted);
	return control.documents().map(({ id: documentId, kind, number, balanceCents }) => ({
		number,
		openCents: kind === 'credit' ? -balanceCents : balanceCents,
		payments: payments.flatMap(({ id, transactionReference, rows }) =>
			rows
				.filter(({ invoiceId }) => invoiceId === documentId)
				.map(({ cents }) => ({
					id,
					cents,
					transactionId: transactionReference.replace(/^ponto:/, '') || null,
				})),
		),
	}));
}

export const INVOICE_NINJA: BooksSystem = {
	option: 'invoiceninja',
	name: 'Invoice Ninja',
	registers: { method: 'POST', path: '/payments$' },
	lists: { method: 'GET', path: '/invoices$' },
	start: async (seed) => await startInvoiceNinjaBooks(seed),
};
