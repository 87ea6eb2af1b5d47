import { createSeed } from '../../../sandbox/seed/createSeed';
import type { Seed, SeedInvoice } from '../../../sandbox/seed/seed';

/** An open invoice, `2026-0010` for place 10. */
export const invoice = (place: number, customerName: string, openAmount: string): SeedInvoice => ({
	id: `2026-00${place}`,
	number: `2026-00${place}`,
	references: [],
	openAmount,
	totalAmount: openAmount,
	currency: 'EUR',
	issueDate: '2026-10-01',
	dueDate: '2026-10-31',
	customerId: `c-${customerName}`,
	customerName,
	customerIbans: [],
	kind: 'invoice',
	appliedTransactionIds: [],
	status: 'open',
});

/** A bank without transactions and these open invoices. */
export function deskSeed(invoices: readonly SeedInvoice[]): Seed {
	const seed = createSeed({ today: new Date().toISOString().slice(0, 10) });
	return { ...seed, transactions: [], labels: [], invoices: [...invoices] };
}
