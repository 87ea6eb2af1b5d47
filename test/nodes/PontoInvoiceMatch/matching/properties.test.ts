import { explain, reasonsOf } from './explain/explain';
import fc from 'fast-check';
import type { BankTransaction } from '../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { Decision } from '../../../../nodes/PontoInvoiceMatch/matching/model/decision';
import type { MatchOptions } from '../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import { decideTransactions } from '../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { OpenInvoice } from '../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';

const RUNS = { numRuns: 1000 };
/** Weighed like a number: what the payer owes himself speaks against it. */
const WITHOUT_CHECK_DIGITS = '5550001114';
const REFERENCES = [
	'+++123/4567/89002+++',
	'+++010/8068/17183+++',
	'RF18539007547034',
	WITHOUT_CHECK_DIGITS,
];
const NUMBERS = ['INV/2025/00042', 'INV/2025/00043', 'VF25/00008', '2025-04-13297', 'CN-12', '42'];
const NAMES = ['Bakkerij Janssens BV', 'Garage Peeters NV', 'Dupont SRL', 'Ella Jackson', ''];
const IBANS = ['BE68539007547034', 'BE21210123456703', 'BE44734024486445', ''];
const AMOUNTS = [0, 1, 5000, 6050, 10000, 12100, 15000, 22100, Number.MAX_SAFE_INTEGER];
const DATES = ['2025-03-31', '2025-04-10', '2025-04-15', '2025-05-15'];

// Few values on purpose: what matters happens where things meet.
const invoices: fc.Arbitrary<OpenInvoice[]> = fc.uniqueArray(
	fc.record({
		id: fc.integer({ min: 1, max: 12 }).map((id) => `i${id}`),
		number: fc.constantFrom(...NUMBERS),
		references: fc.subarray(REFERENCES, { maxLength: 2 }),
		openMinor: fc.oneof(
			fc.constantFrom(...AMOUNTS),
			fc.constantFrom(-5000, -10000),
			fc.integer({ min: 1, max: 30000 }),
		),
		currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
		issueDate: fc.constantFrom(...DATES, ''),
		dueDate: fc.constantFrom(...DATES, ''),
		customerName: fc.constantFrom(...NAMES),
		customerIbans: fc.subarray(IBANS.slice(0, 3), { maxLength: 2 }),
		discount: fc.option(
			fc.record({ minor: fc.integer({ min: 1, max: 900 }), until: fc.constantFrom(...DATES) }),
			{
				nil: undefined,
			},
		),
		appliedTransactionIds: fc
			.subarray(['t1', 't2'], { maxLength: 1 })
			.map((ids) => ids.slice(0, 0)),
	}),
	{ selector: ({ id }) => id, maxLength: 10 },
);

const texts = fc
	.array(
		fc.constantFrom(
			...REFERENCES,
			...NUMBERS,
			'factuur',
			'bedankt',
			'en',
			'43',
			'25/08/2025',
			'EUR 50,00',
			'+++123/4567/89003+++',
			'terugbetaling',
			'STORNO',
			'alle facturen',
			'inv 2025 42',
			'tel 0475 12 34 56',
			'BE68 5390 0754 7034',
		),
		{ maxLength: 4 },
	)
	.map((parts) => parts.join(' '));

const transactions: fc.Arbitrary<BankTransaction[]> = fc.array(
	fc.record({
		id: fc.integer({ min: 1, max: 8 }).map((id) => `t${id}`),
		amountMinor: fc.oneof(
			fc.constantFrom(...AMOUNTS),
			fc.integer({ min: -20000, max: 30000 }),
			fc.constantFrom(-10000, -12100),
		),
		currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
		bookedOn: fc.constantFrom(...DATES),
		counterpartName: fc.constantFrom(...NAMES, 'BAKKERIJ JANSSENS', 'J. Onbekend'),
		counterpartIban: fc.constantFrom(...IBANS, 'BE42979555000154'),
		remittanceInformation: texts,
		remittanceInformationType: fc.constantFrom('structured', 'unstructured'),
		feeMinor: fc.constantFrom(undefined, 100),
	}),
	{ maxLength: 8 },
);

const options: fc.Arbitrary<MatchOptions> = fc.record({
	autoBook: fc.constantFrom('references' as const, 'referencesAndKnownPayers' as const, undefined),
	tolerance: fc.constantFrom(
		undefined,
		{ absoluteMinor: 50 },
		{ percent: 1 },
		{ absoluteMinor: 50, percent: 1 },
	),
	ownIbans: fc.constantFrom([], ['BE44734024486445']),
	dateWindowDays: fc.constantFrom(undefined, 30),
	knownReferences: fc.constantFrom(
		[],
		[{ reference: 'INV/2025/00042' }],
		[{ from: '2025-1', to: '2025-90' }],
	),
});

const amountsOf = (decision: Decision) =>
	decision.allocations.map(({ invoice, amountMinor, openAfterMinor }) => [
		invoice.id,
		amountMinor,
		openAfterMinor,
	]);

const summaryOf = (decisions: readonly Decision[]) =>
	decisions
		.map((decision) => [
			decision.transaction.id,
			decision.outcome,
			amountsOf(decision),
			decision.unallocatedMinor,
			decision.reasons,
			decision.runnerUp,
			decision.candidates.map(({ invoice, evidence, toCheck }) => [invoice.id, evidence, toCheck]),
			decision.undoes.map(({ transactionId, invoiceId }) => `${transactionId} ${invoiceId}`).sort(),
		])
		.sort(([one], [other]) => String(one).localeCompare(String(other)));

/** The invoices as a run leaves them. */
function afterwards(open: readonly OpenInvoice[], decisions: readonly Decision[]): OpenInvoice[] {
	return open.map((invoice) => {
		const booked = decisions.flatMap(({ transaction, allocations }) =>
			allocations.flatMap((allocation) =>
				allocation.invoice.id === invoice.id ? [{ id: transaction.id, allocation }] : [],
			),
		);
		const paid = booked.reduce(
			(sum, { allocation: { openBeforeMinor, openAfterMinor } }) =>
				sum + openBeforeMinor - openAfterMinor,
			0,
		);
		return {
			...invoice,
			openMinor: invoice.openMinor - paid,
			appliedTransactionIds: [...invoice.appliedTransactionIds, ...booked.map(({ id }) => id)],
		};
	});
}

describe('whatever comes in', () => {
	it('allocations never exceed the payment nor what is due, and never mix currencies', () => {
		fc.assert(
			fc.property(transactions, invoices, options, (payments, open, choice) => {
				const decisions = decideTransactions(payments, open, choice);
				for (const { transaction, allocations, unallocatedMinor } of decisions) {
					const total = allocations.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
					if (allocations.length > 0)
						expect(total + unallocatedMinor).toBe(transaction.amountMinor);
					expect(unallocatedMinor).toBeGreaterThanOrEqual(0);
					for (const { invoice, amountMinor, openBeforeMinor, openAfterMinor } of allocations) {
						expect(invoice.currency).toBe(transaction.currency);
						expect(Math.abs(amountMinor)).toBeLessThanOrEqual(Math.abs(openBeforeMinor));
						expect(amountMinor * openBeforeMinor).toBeGreaterThan(0);
						expect(openAfterMinor * openBeforeMinor).toBeGreaterThanOrEqual(0);
					}
				}
				for (const { id, openMinor } of open) {
					const left =
						afterwards(open, decisions).find((invoice) => invoice.id === id)?.openMinor ?? 0;
					expect(Math.abs(left)).toBeLessThanOrEqual(Math.abs(openMinor));
					expect(left * openMinor).toBeGreaterThanOrEqual(0);
				}
			}),
			RUNS,
		);
	});

	it('the order of transactions and invoices changes nothing', () => {
		const shuffled = fc.tuple(transactions, invoices).chain(([payments, open]) =>
			fc.record({
				payments: fc.constant(payments),
				open: fc.constant(open),
				otherPayments: fc.shuffledSubarray(payments, { minLength: payments.length }),
				otherOpen: fc.shuffledSubarray(open, { minLength: open.length }),
			}),
		);
		fc.assert(
			fc.property(shuffled, options, ({ payments, open, otherPayments, otherOpen }, choice) => {
				expect(summaryOf(decideTransactions(otherPayments, otherOpen, choice))).toEqual(
					summaryOf(decideTransactions(payments, open, choice)),
				);
			}),
			RUNS,
		);
	});

	it('a second run over its own result allocates nothing', () => {
		fc.assert(
			fc.property(transactions, invoices, options, (payments, open, choice) => {
				const first = decideTransactions(payments, open, choice);
				const booked = new Set(
					first.flatMap(({ transaction, allocations }) =>
						allocations.length > 0 ? [transaction.id] : [],
					),
				);
				const again = payments.filter(({ id }) => booked.has(id));
				for (const decision of decideTransactions(again, afterwards(open, first), choice)) {
					expect(decision.allocations).toEqual([]);
				}
			}),
			RUNS,
		);
	});

	it('unrelated invoices never change what a reference with check digits decides', () => {
		const unrelated = fc.array(
			fc.record({
				id: fc.uuid(),
				number: fc.integer({ min: 700000, max: 799999 }).map((number) => `ZZ-${number}`),
				references: fc.constantFrom([], ['+++090/9337/55493+++'], ['RF45G72UUR']),
				openMinor: fc.constantFrom(...AMOUNTS),
				currency: fc.constantFrom('EUR', 'USD'),
				customerName: fc.constantFrom(...NAMES),
				customerIbans: fc.subarray(IBANS.slice(0, 3)),
				appliedTransactionIds: fc.constant([]),
			}),
			{ maxLength: 20 },
		);
		fc.assert(
			fc.property(transactions, invoices, unrelated, options, (payments, open, others, choice) => {
				const before = decideTransactions(payments, open, choice);
				const after = decideTransactions(payments, [...open, ...others], choice);
				before.forEach((decision, at) => {
					const byReference = decision.allocations.some(({ evidence }) =>
						evidence.some(
							(one) => one.code === 'reference-named' && one.written !== WITHOUT_CHECK_DIGITS,
						),
					);
					if (decision.allocations.length === 0 || !byReference) return;
					expect([after[at].outcome, amountsOf(after[at])]).toEqual([
						decision.outcome,
						amountsOf(decision),
					]);
				});
			}),
			RUNS,
		);
	});

	it('every decision says why, once for each transaction id, in the order they came', () => {
		fc.assert(
			fc.property(transactions, invoices, options, (payments, open, choice) => {
				const decisions = decideTransactions(payments, open, choice);
				expect(decisions.map(({ transaction }) => transaction.id)).toEqual([
					...new Set(payments.map(({ id }) => id)),
				]);
				for (const decision of decisions) {
					const { outcome, allocations, candidates } = decision;
					expect(reasonsOf(decision)).not.toEqual([]);
					expect(explain(decision).join('\n')).not.toMatch(/undefined|NaN|\[object/);
					for (const { evidence } of allocations) expect(evidence.length).toBeGreaterThan(1);
					for (const { toCheck } of candidates) expect(toCheck).not.toEqual([]);
					expect(candidates.length).toBeLessThanOrEqual(12);
					const isBooking = ['matched', 'partial', 'multiple', 'overpaid'].includes(outcome);
					expect(allocations.length > 0).toBe(isBooking);
					expect(outcome === 'multiple').toBe(outcome === 'multiple' && allocations.length > 1);
				}
			}),
			RUNS,
		);
	});

	it('no text makes it throw', () => {
		const anyText = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.string({ unit: fc.constantFrom(...'RF+*/- .0123456789INV<br>€'), maxLength: 200 }),
		);
		const anyTransaction = fc.record({
			id: anyText,
			amountMinor: fc.maxSafeInteger(),
			currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
			bookedOn: fc.oneof(fc.constantFrom(...DATES), anyText),
			counterpartName: anyText,
			counterpartIban: anyText,
			remittanceInformation: anyText,
			remittanceInformationType: anyText,
			additionalInformation: anyText,
			description: anyText,
			endToEndId: anyText,
			mandateId: anyText,
			bankTransactionCode: anyText,
		});
		const anyInvoice = fc.record({
			id: anyText,
			number: anyText,
			references: fc.array(anyText, { maxLength: 3 }),
			openMinor: fc.maxSafeInteger(),
			currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
			issueDate: anyText,
			dueDate: anyText,
			customerId: anyText,
			customerName: anyText,
			customerIbans: fc.array(anyText, { maxLength: 2 }),
			appliedTransactionIds: fc.array(anyText, { maxLength: 2 }),
		});
		fc.assert(
			fc.property(
				fc.array(anyTransaction, { maxLength: 4 }),
				fc.array(anyInvoice, { maxLength: 4 }),
				(payments, open) => {
					expect(() => decideTransactions(payments, open, {})).not.toThrow();
				},
			),
			RUNS,
		);
	});
});
