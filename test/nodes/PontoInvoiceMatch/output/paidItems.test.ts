import type { Decision } from '../../../../nodes/PontoInvoiceMatch/matching/model/decision';
import type { OpenInvoice } from '../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { paidItems } from '../../../../nodes/PontoInvoiceMatch/output/paidItems';
import { ENGLISH } from '../../../../nodes/PontoInvoiceMatch/matching/explain/english';
import schema from '../../../../nodes/PontoInvoiceMatch/__schema__/v1.0.0.json';

const invoice: OpenInvoice = {
	id: 'i1',
	number: '2025-50',
	references: [],
	openMinor: 10000,
	currency: 'EUR',
	customerIbans: [],
	appliedTransactionIds: ['t0'],
};

const booking = (id: string, amountMinor: number, openBeforeMinor: number): Decision => ({
	transaction: { id, amountMinor, currency: 'EUR', bookedOn: '2025-04-15' },
	outcome: 'partial',
	allocations: [
		{
			invoice,
			amountMinor,
			openBeforeMinor,
			openAfterMinor: openBeforeMinor - amountMinor,
			discountMinor: 0,
			toleranceMinor: 0,
			feeMinor: 0,
			evidence: [{ code: 'number-named', field: 'remittanceInformation', number: '2025-51' }],
		},
	],
	unallocatedMinor: 0,
	runnerUp: { code: 'same-customer', number: '2025-51', open: { minor: 1, currency: 'EUR' } },
	reasons: [],
	candidates: [],
	undoes: [],
	given: [],
});

const noSources = { transactions: new Map(), invoices: new Map() };

describe('the items on Paid', () => {
	it('come in the order in which the bookings of an invoice follow each other', () => {
		// The engine booked t1 first, though t2 came first in the input.
		const items = paidItems(
			[booking('t2', 4000, 6000), booking('t1', 4000, 10000)],
			noSources,
			ENGLISH,
		);
		expect(
			items.map(({ json }) => [
				json.transactionId,
				json.openAmountBefore,
				json.openAmountAfter,
				json.appliedTransactionIds,
			]),
		).toEqual([
			['t1', '100.00', '60.00', ['t0', 't1']],
			['t2', '60.00', '20.00', ['t0', 't1', 't2']],
		]);
	});

	it('have only fields that the output preview shows', () => {
		const [{ json }] = paidItems([booking('t1', 4000, 10000)], noSources, ENGLISH);
		expect(Object.keys(json)).toEqual(Object.keys(schema.properties));
	});

	it('tell a discount, what the tolerance let go and a withheld fee only where there is one', () => {
		const decision = booking('t1', 4000, 10000);
		const allocation = {
			...decision.allocations[0],
			discountMinor: 200,
			toleranceMinor: 3,
			feeMinor: 50,
		};
		const [{ json }] = paidItems([{ ...decision, allocations: [allocation] }], noSources, ENGLISH);
		expect(json).toMatchObject({
			discountTaken: '2.00',
			toleranceBooked: '0.03',
			feeWithheld: '0.50',
		});
	});
});
