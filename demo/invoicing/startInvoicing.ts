import type { Seed } from '../../sandbox/seed/seed';
import { startBestInvoicing } from './bestInvoicing';
import { DATA_TABLES } from './dataTables';
import { startMoneybird } from './moneybird';
import type { Invoicing, InvoicingName } from './Invoicing';

/** Starts the invoicing side that the command line names. */
export async function startInvoicing(name: InvoicingName, seed: Seed): Promise<Invoicing> {
	if (name === 'bestinvoicing') return await startBestInvoicing(seed);
	return name === 'moneybird' ? await startMoneybird(seed) : DATA_TABLES;
}
