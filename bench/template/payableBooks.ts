import { printed, structuredCommunication } from '../../testData/paymentReference';
import { createSeed } from '../../sandbox/seed/createSeed';
import type { NewTransaction } from '../../sandbox/ponto/control/transactionCommands';
import type { Seed, SeedInvoice } from '../../sandbox/seed/seed';

/** Open invoices, and payments that each close one of them with its structured communication. */
export interface PayableBooks {
	readonly seed: Seed;
	readonly payments: readonly NewTransaction[];
}

/** As many open invoices, the first of which are paid by as many payments. */
export function payableBooks(size: {
	readonly invoices: number;
	readonly payments: number;
}): PayableBooks {
	const today = new Date().toISOString().slice(0, 10);
	const invoices = Array.from({ length: size.invoices }, (_, index) => invoice(index, today));
	return {
		seed: { ...createSeed({ today }), transactions: [], labels: [], invoices },
		payments: invoices.slice(0, size.payments).map(payment),
	};
}

function invoice(index: number, today: string): SeedInvoice {
	const amount = `${100 + (index % 3_000)}.${10 + (index % 90)}`;
	const number = `2026-${String(index + 1).padStart(6, '0')}`;
	return {
		id: number,
		number,
		references: [printed(structuredCommunication(String(7_000_000_000 + index * 13)))],
		openAmount: amount,
		totalAmount: amount,
		currency: 'EUR',
		issueDate: today,
		dueDate: today,
		customerId: `customer-${index % 900}`,
		customerName: `Klant ${index % 900} BV`,
		customerIbans: [],
		kind: 'invoice',
		appliedTransactionIds: [],
		status: 'open',
	};
}

const payment = ({ openAmount, references, customerName }: SeedInvoice): NewTransaction => ({
	amount: Number(openAmount),
	remittanceInformation: references[0],
	remittanceInformationType: 'structured',
	counterpartName: customerName,
});
