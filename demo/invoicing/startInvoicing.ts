import type { Seed } from '../../sandbox/seed/seed';
import { startBestInvoicing } from './bestInvoicing';
import { DATA_TABLES } from './dataTables';
import type { Invoicing, InvoicingName } from './Invoicing';

/** Starts the invoicing side that the command line names. */
export async function startInvoicing(name: InvoicingName, seed: Seed): Promise<Invoicing> {
	return name === 'bestinvoicing' ? await startBestInvoicing(seed) : DATA_TABLES;
}
