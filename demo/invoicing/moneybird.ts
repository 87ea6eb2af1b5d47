import type { Row } from '../../n8n/client/DataTables';
import { seededMoneybird } from '../../sandbox/moneybird/seededMoneybird';
import {
	startMoneybirdSandbox,
	type MoneybirdSandbox,
} from '../../sandbox/moneybird/startMoneybirdSandbox';
import type { Seed } from '../../sandbox/seed/seed';
import { checkBookings } from '../checkBookings';
import { markPaidInMoneybirdTemplate } from '../templates';
import type { Invoicing } from './Invoicing';

/** Starts a stand-in for Moneybird in which the invoices of the seed are open. */
export async function startMoneybird(seed: Seed): Promise<Invoicing> {
	const sandbox = await startMoneybirdSandbox({ seed: seededMoneybird(seed) });
	return {
		setUp: async (client, _seed, ponto) =>
			await markPaidInMoneybirdTemplate(client, ponto, sandbox),
		check: async (_client, { invoices, ...rest }, pulled) =>
			checkBookings({ invoices, ...rest }, bookedRows(sandbox), pulled),
		whereToLook: () => `Invoices   ${sandbox.url}/_control/documents`,
		close: sandbox.close,
	};
}

/** The books in the form of the data table `invoices`. */
function bookedRows({ control }: MoneybirdSandbox): Row[] {
	return control.documents().map(({ number, reference, unpaidCents, payments }) => ({
		number: number ?? reference,
		openAmount: unpaidCents / 100,
		appliedTransactionIds: payments
			.map(({ transactionIdentifier }) => String(transactionIdentifier).replace('ponto:', ''))
			.join(', '),
	}));
}
