import { formatMoney, parseMoney } from '../../nodes/shared/domain/money';
import {
	startBestInvoicingSandbox,
	type BestInvoicingSandbox,
} from '../../sandbox/bestInvoicing/startBestInvoicingSandbox';
import { seededBooks } from '../../sandbox/bestInvoicing/seededBooks';
import type { Seed } from '../../sandbox/seed/seed';
import { checkBookings } from '../checkBookings';
import type { CredentialReference } from '../../n8n/client/Credentials';
import type { N8nClient } from '../../n8n/client/N8nClient';
import type { Row } from '../../n8n/client/DataTables';
import { markPaidInBestInvoicingTemplate } from '../templates';
import type { Invoicing } from './Invoicing';

/** BestInvoicing, as the invoicing side of the demo, with its stand-in for tests to look at. */
export interface BestInvoicingSide extends Invoicing {
	readonly sandbox: BestInvoicingSandbox;
}

/** Starts a stand-in for BestInvoicing in which the invoices of the seed are open. */
export async function startBestInvoicing(seed: Seed): Promise<BestInvoicingSide> {
	const sandbox = await startBestInvoicingSandbox({
		seed: seededBooks(seed),
		habits: { linksPayments: true },
	});
	return {
		sandbox,
		setUp: async (client, _seed, ponto) =>
			await markPaidInBestInvoicingTemplate(
				client,
				ponto,
				await createBestInvoicingCredential(client, sandbox),
			),
		check: async (_client, { invoices, ...rest }, pulled) =>
			checkBookings({ invoices, ...rest }, bookedRows(sandbox), pulled),
		whereToLook: () =>
			`Invoices   ${sandbox.url}/_control/documents and ${sandbox.url}/_control/payments`,
		close: sandbox.close,
	};
}

/** The credential that a user would fill in for the stand-in. */
export async function createBestInvoicingCredential(
	{ credentials }: N8nClient,
	{ apiKey, companyUuid, url }: BestInvoicingSandbox,
): Promise<CredentialReference> {
	return await credentials.create('bestInvoicingApi', 'BestInvoicing (sandbox)', {
		apiKey,
		companyUuid,
		apiUrl: url,
	});
}

/** The books in the form of the data table `invoices`. */
function bookedRows({ control }: BestInvoicingSandbox): Row[] {
	const payments = control.payments();
	return control
		.documents()
		.filter(({ kind }) => kind === 'invoice' || kind === 'creditnote')
		.map(({ kind, id, number, status, total, paid, currency }) => {
			const open = parseMoney(total, currency).minor - parseMoney(paid, currency).minor;
			const left = status === 'paid' ? 0n : open;
			const names = payments
				.filter((payment) => payment[`${kind}_id`] === id)
				.map(({ name }) => String(name ?? ''));
			return {
				number,
				openAmount: Number(formatMoney({ minor: kind === 'creditnote' ? -left : left, currency })),
				appliedTransactionIds: names
					.flatMap((name) => /\[ponto (\S+) /.exec(name)?.[1] ?? [])
					.join(', '),
			};
		});
}
