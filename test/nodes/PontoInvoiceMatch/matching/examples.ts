import type { BankTransaction } from '../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { OpenInvoice } from '../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';

/** An invoice of 100.00 EUR for Bakkerij Janssens, with what a test needs otherwise. */
export const invoice = (differs: Partial<OpenInvoice> = {}): OpenInvoice => ({
	id: 'i1',
	number: '2025-0140',
	references: [],
	openMinor: 10000,
	currency: 'EUR',
	issueDate: '2025-03-31',
	dueDate: '2025-04-30',
	customerName: 'Bakkerij Janssens BV',
	customerIbans: ['BE68539007547034'],
	appliedTransactionIds: [],
	...differs,
});

/** A payment of 100.00 EUR from an account nobody knows, with what a test needs otherwise. */
export const payment = (differs: Partial<BankTransaction> = {}): BankTransaction => ({
	id: 't1',
	amountMinor: 10000,
	currency: 'EUR',
	bookedOn: '2025-04-15',
	counterpartName: 'J. Onbekend',
	counterpartIban: 'BE42979555000154',
	...differs,
});
