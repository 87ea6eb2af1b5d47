import type { SeedInvoice } from '../sandbox/seed/seed';
import type { Row } from '../n8n/client/DataTables';

/** An open invoice as a row of the data table `invoices`; the table numbers its rows itself. */
export function invoiceRow(invoice: SeedInvoice): Row {
	return {
		number: invoice.number,
		references: invoice.references.join(', '),
		openAmount: Number(invoice.openAmount),
		totalAmount: Number(invoice.totalAmount),
		currency: invoice.currency,
		issueDate: invoice.issueDate,
		dueDate: invoice.dueDate,
		customerId: invoice.customerId,
		customerName: invoice.customerName,
		customerIbans: invoice.customerIbans.join(', '),
		kind: invoice.kind,
		discountPercent: invoice.discountPercent === undefined ? null : Number(invoice.discountPercent),
		discountUntil: invoice.discountUntil ?? null,
		status: invoice.status,
		appliedTransactionIds: invoice.appliedTransactionIds.join(', '),
	};
}
