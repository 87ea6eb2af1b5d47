import { checkBookings } from '../checkBookings';
import { createInvoiceTables } from '../setUp';
import { markPaidTemplate } from '../templates';
import type { Invoicing } from './Invoicing';

/** n8n's own Data Tables: `invoices` and `review`. */
export const DATA_TABLES: Invoicing = {
	setUp: async (client, seed, ponto) => {
		await createInvoiceTables(client, seed.invoices);
		return await markPaidTemplate(client, ponto);
	},
	check: async ({ dataTables }, seed, pulled) =>
		checkBookings(seed, await dataTables.rows('invoices'), pulled),
	whereToLook: (n8nUrl) =>
		`Invoices   ${n8nUrl}/home/datatables (data tables "invoices" and "review")`,
	close: async () => {},
};
