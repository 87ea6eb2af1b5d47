import fc from 'fast-check';
import { decideTransactions } from '../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { Decision } from '../../../../nodes/PontoInvoiceMatch/matching/model/decision';
import type { PastAllocation } from '../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import {
	AMOUNTS,
	bookedOn,
	CUSTOMERS,
	decide,
	invoices,
	NUMBERS,
	payment,
	UNKNOWN,
} from './anyPayment';

const RUNS = { numRuns: 400 };

describe('whoever pays', () => {
	it('what an unknown payer books, the customer himself would book as well', () => {
		fc.assert(
			fc.property(payment, invoices, (one, open) => {
				const byUnknown = decide({ ...one, ...UNKNOWN }, open);
				const paid = new Set(byUnknown.allocations.map(({ invoice }) => invoice.customerId));
				if (paid.size !== 1) return;
				const customer = CUSTOMERS.find(({ customerId }) => paid.has(customerId));
				const byCustomer = decide(
					{
						...one,
						counterpartName: customer?.customerName,
						counterpartIban: customer?.customerIbans[0],
					},
					open,
				);
				expect(bookedOn(byCustomer)).toEqual(bookedOn(byUnknown));
			}),
			RUNS,
		);
	});

	it('an unknown payer never books by anything but what his text names', () => {
		fc.assert(
			fc.property(payment, invoices, (one, open) => {
				const silent = { ...one, ...UNKNOWN, remittanceInformation: 'betaling' };
				expect(bookedOn(decide(silent, open))).toEqual([]);
			}),
			RUNS,
		);
	});

	it('swapping any two inputs changes nothing', () => {
		const past: fc.Arbitrary<PastAllocation[]> = fc.array(
			fc.record({
				transactionId: fc.integer({ min: 1, max: 9 }).map((id) => `p${id}`),
				invoiceId: fc.constantFrom(...NUMBERS),
				invoiceNumber: fc.constantFrom(...NUMBERS),
				allocatedMinor: fc.constantFrom(...AMOUNTS),
				currency: fc.constant('EUR'),
				counterpartIban: fc.constantFrom('BE42979555000154', 'BE21210123456703'),
				customerId: fc.constantFrom('C1', 'C2', 'C3'),
			}),
			{ maxLength: 4 },
		);
		const payments = fc
			.array(payment, { minLength: 1, maxLength: 6 })
			.map((list) => list.map((one, at) => ({ ...one, id: `t${at}` })));
		const place = fc.nat({ max: 7 });
		fc.assert(
			fc.property(
				payments,
				invoices,
				past,
				fc.tuple(place, place),
				(list, open, pastAllocations, [one, other]) => {
					const options = {
						pastAllocations,
						knownReferences: NUMBERS.slice(0, 3).map((reference) => ({ reference })),
					};
					const before = decideTransactions(list, open, options);
					const after = decideTransactions(swap(list, one, other), swap(open, one, other), {
						pastAllocations: swap(pastAllocations, one, other),
						knownReferences: swap(options.knownReferences, one, other),
					});
					expect(byId(after)).toEqual(byId(before));
				},
			),
			RUNS,
		);
	});
});

function swap<T>(values: readonly T[], one: number, other: number): T[] {
	const swapped = [...values];
	if (one < values.length && other < values.length) {
		[swapped[one], swapped[other]] = [values[other], values[one]];
	}
	return swapped;
}

/** Decisions in an order of their own, and of a group of like reasons one. */
const byId = (decisions: readonly Decision[]) =>
	[...decisions].sort((one, other) => one.transaction.id.localeCompare(other.transaction.id));
