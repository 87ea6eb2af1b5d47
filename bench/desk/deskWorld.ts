import type { Row } from '../../n8n/client/DataTables';
import type { SeedInvoice } from '../../sandbox/seed/seed';
import { payableBooks } from '../template/payableBooks';

/** Open invoices, and payments that wait in `review`: of a customer, for an amount that he owes, and without a reference. */
export function deskWorld(size: { readonly invoices: number; readonly waiting: number }): {
	readonly invoices: readonly SeedInvoice[];
	readonly waiting: readonly Row[];
} {
	const { seed } = payableBooks({ invoices: size.invoices, payments: 0 });
	return {
		invoices: seed.invoices,
		waiting: seed.invoices.slice(0, size.waiting).map(waitingFor),
	};
}

function waitingFor({ openAmount, customerName }: SeedInvoice, place: number): Row {
	const id = `t-${place + 1}`;
	const [name] = customerName.split(' BV');
	return {
		status: 'open',
		amount: Number(openAmount),
		currency: 'EUR',
		counterpartName: name,
		about: 'payment',
		reasons: 'Only the amount and a part of the name agree',
		bookedOn: '2026-11-20',
		transactionId: id,
		transaction: JSON.stringify({
			id,
			bookedOn: '2026-11-20',
			amount: Number(openAmount),
			amountText: openAmount,
			currency: 'EUR',
			counterpartName: name,
			remittanceInformation: 'betaling',
		}),
	};
}
