import { checkBookings } from '../../demo/checkBookings';
import type { Row } from '../../n8n/client/DataTables';
import type { Seed, SeedInvoice, SeedLabel } from '../../sandbox/seed/seed';

const invoice = (id: string, openAmount: string, more: Partial<SeedInvoice> = {}): SeedInvoice => ({
	id,
	number: `F-${id}`,
	references: [],
	openAmount,
	totalAmount: openAmount,
	currency: 'EUR',
	issueDate: '2026-10-01',
	dueDate: '2026-10-31',
	customerId: 'C1',
	customerName: 'Bakkerij Peeters',
	customerIbans: [],
	kind: 'invoice',
	appliedTransactionIds: [],
	status: 'open',
	...more,
});

const pays = (transactionId: string, ...allocations: Array<[string, string]>): SeedLabel => ({
	transactionId,
	outcome: 'matched',
	allocations: allocations.map(([invoiceId, amount]) => ({ invoiceId, amount })),
});

const seed = (invoices: SeedInvoice[], labels: SeedLabel[]): Seed => ({
	financialInstitutions: [],
	accounts: [],
	transactions: [],
	invoices,
	labels,
});

const row = (number: string, openAmount: number, applied = ''): Row => ({
	number,
	openAmount,
	appliedTransactionIds: applied,
});

describe('checking the bookings of the demo', () => {
	const oneInvoice = seed([invoice('1', '100.10')], [pays('t1', ['1', '100.10'])]);

	it('finds nothing wrong with what the label asks for', () => {
		const check = checkBookings(oneInvoice, [row('F-1', 0, 't1')], ['t1']);
		expect(check).toEqual({ wrong: [], leftToPerson: 0 });
	});

	it('counts a payment that was not booked as left to a person, not as wrong', () => {
		const check = checkBookings(oneInvoice, [row('F-1', 100.1)], ['t1']);
		expect(check).toEqual({ wrong: [], leftToPerson: 1 });
	});

	it('names a transaction that is booked on an invoice it does not pay', () => {
		const { wrong } = checkBookings(oneInvoice, [row('F-1', 0, 'other')], ['t1', 'other']);
		expect(wrong).toEqual(['other is booked on F-1, which it does not pay']);
	});

	it('names an open amount that the booked payments do not explain', () => {
		const { wrong } = checkBookings(oneInvoice, [row('F-1', 0.1, 't1')], ['t1']);
		expect(wrong).toEqual(['F-1 has 0.10 EUR open instead of 0.00']);
	});

	it('names an invoice that changed without any payment', () => {
		const { wrong } = checkBookings(oneInvoice, [row('F-1', 0)], []);
		expect(wrong).toHaveLength(1);
	});

	it('adds up instalments', () => {
		const twice = seed(
			[invoice('1', '100.00')],
			[pays('t1', ['1', '60.00']), pays('t2', ['1', '40.00'])],
		);
		expect(checkBookings(twice, [row('F-1', 0, 't1, t2')], ['t1', 't2']).wrong).toEqual([]);
		expect(checkBookings(twice, [row('F-1', 40, 't1')], ['t1', 't2'])).toEqual({
			wrong: [],
			leftToPerson: 1,
		});
	});

	it('refuses a table from which an invoice has disappeared', () => {
		expect(() => checkBookings(oneInvoice, [], ['t1'])).toThrow('F-1');
	});
});
