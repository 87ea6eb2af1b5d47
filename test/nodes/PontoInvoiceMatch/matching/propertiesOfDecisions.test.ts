import fc from 'fast-check';
import { decideTransactions } from '../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { Decision } from '../../../../nodes/PontoInvoiceMatch/matching/model/decision';
import type { PastAllocation } from '../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import type { OpenInvoice } from '../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { AMOUNTS, bookedOn, CUSTOMERS, invoices, NUMBERS, payment } from './anyPayment';
import { at } from './past/row';

const RUNS = { numRuns: 200 };
const IDS = ['t0', 't1', 't2', 't3'];
const IBANS = ['BE42979555000154', ...CUSTOMERS.flatMap(({ customerIbans }) => customerIbans)];

const payments = fc
	.array(payment, { minLength: 1, maxLength: IDS.length })
	.map((list) => list.map((one, place) => ({ ...one, id: `t${place}` })));

/** What a row may say of a payment of this run or of one before, and of any invoice or of none. */
const rowOf = (decision: fc.Arbitrary<PastAllocation['decision']>): fc.Arbitrary<PastAllocation> =>
	fc
		.record({
			transactionId: fc.constantFrom(...IDS, 'p1', 'p2'),
			invoice: fc.constantFrom(...NUMBERS.map((id) => ({ invoiceId: id, invoiceNumber: id }))),
			isNamed: fc.boolean(),
			allocatedMinor: fc.constantFrom(...AMOUNTS),
			decision,
			time: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
			teachesPayer: fc.constantFrom(undefined, undefined, true, false),
			counterpartIban: fc.constantFrom(...IBANS),
			customer: fc.constantFrom(...CUSTOMERS),
		})
		.map(({ invoice, isNamed, time, customer, ...row }) => ({
			...row,
			...(isNamed ? invoice : { ...invoice, invoiceNumber: undefined }),
			currency: 'EUR',
			...(time === undefined ? {} : at(time)),
			customerId: customer.customerId,
			customerName: customer.customerName,
		}));
const anything = fc.constantFrom<Array<PastAllocation['decision']>>(
	undefined,
	undefined,
	'rejected',
	'undone',
	'notAnInvoice',
	'planned',
	'dropped',
	'unreadable',
);
const history = fc.array(rowOf(anything), { maxLength: 6 });

/** Of a number that is not open a row tells also that it is one of ours, and digits are read as it from then on. */
const isOfOpen = (
	{ invoiceId, invoiceNumber }: PastAllocation,
	open: readonly OpenInvoice[],
): boolean => invoiceNumber === undefined || open.some(({ id }) => id === invoiceId);
const decideWith = (
	list: readonly BankTransaction[],
	open: readonly OpenInvoice[],
	pastAllocations: readonly PastAllocation[],
) => decideTransactions(list, open, { pastAllocations });
const bookings = (decisions: readonly Decision[]): ReadonlyMap<string, string> =>
	new Map(decisions.map((decision) => [decision.transaction.id, bookedOn(decision).join(', ')]));

describe('what persons decided', () => {
	it('is read in whatever order the rows come, and however often', () => {
		fc.assert(
			fc.property(
				payments,
				invoices,
				history,
				fc.infiniteStream(fc.nat()),
				(list, open, rows, keys) => {
					const shuffled = [...rows, ...rows]
						.map((row) => ({ row, key: keys.next().value }))
						.sort((one, other) => one.key - other.key)
						.map(({ row }) => row);
					expect(decideWith(list, open, shuffled)).toEqual(decideWith(list, open, rows));
				},
			),
			RUNS,
		);
	});

	it('keeps a pair that was rejected out of all that is booked or proposed', () => {
		const refusal = rowOf(fc.constantFrom('rejected', 'undone'));
		fc.assert(
			fc.property(payments, invoices, history, refusal, (list, open, rows, refused) => {
				const always = { ...refused, decidedAt: undefined };
				for (const decision of decideWith(list, open, [...rows, always])) {
					if (decision.transaction.id !== refused.transactionId) continue;
					const shown = [...decision.allocations, ...decision.candidates];
					expect(shown.map(({ invoice }) => invoice.id)).not.toContain(refused.invoiceId);
					expect(decision.runnerUp?.number).not.toBe(refused.invoiceId);
				}
			}),
			RUNS,
		);
	});

	it('books nothing else because an invoice was rejected', () => {
		const refusal = rowOf(fc.constantFrom('rejected', 'notAnInvoice', 'unreadable'));
		fc.assert(
			fc.property(payments, invoices, history, refusal, (list, open, rows, refused) => {
				const { transactionId } = refused;
				fc.pre(isOfOpen(refused, open));
				// A row that says no takes back what a booking of the same two had taught; that is looked at below.
				const others = rows.filter((row) => row.transactionId !== transactionId);
				const before = bookings(decideWith(list, open, others));
				const after = bookings(decideWith(list, open, [...others, refused]));
				const without = bookings(
					decideWith(
						list.filter(({ id }) => id !== transactionId),
						open,
						others,
					),
				);
				for (const [id, booked] of after) {
					if (booked === '' || booked === before.get(id)) continue;
					expect(id).not.toBe(transactionId);
					expect(booked).toBe(without.get(id));
				}
			}),
			RUNS,
		);
	});

	it('books nothing that was not booked before a booking that was taken back', () => {
		fc.assert(
			fc.property(
				invoices,
				payments,
				history,
				rowOf(fc.constant(undefined)),
				(open, list, rows, booking) => {
					fc.pre(isOfOpen(booking, open));
					const transactionId = 'p9';
					const undone: PastAllocation[] = [
						{ ...booking, transactionId, ...at(7) },
						{ ...booking, transactionId, ...at(8), decision: 'undone' },
					];
					const before = bookings(decideWith(list, open, rows));
					for (const [id, booked] of bookings(decideWith(list, open, [...rows, ...undone]))) {
						if (booked !== '') expect(booked).toBe(before.get(id));
					}
				},
			),
			RUNS,
		);
	});

	it('never gives away more than a payment has or an invoice has open', () => {
		fc.assert(
			fc.property(payments, invoices, history, (list, open, rows) => {
				const decisions = decideWith(list, open, rows);
				const onInvoice = new Map<string, number>();
				for (const { transaction, allocations, given } of decisions) {
					if (allocations.length > 0) expect(given).toEqual([]);
					const sum = allocations.reduce((total, { amountMinor }) => total + amountMinor, 0);
					const whole = list.find(({ id }) => id === transaction.id)?.amountMinor ?? 0;
					expect(sum).toBeLessThanOrEqual(whole);
					for (const { invoice, amountMinor } of allocations) {
						onInvoice.set(invoice.id, (onInvoice.get(invoice.id) ?? 0) + amountMinor);
					}
				}
				for (const { id, openMinor } of open) {
					expect(onInvoice.get(id) ?? 0).toBeLessThanOrEqual(openMinor);
				}
			}),
			RUNS,
		);
	});
});
