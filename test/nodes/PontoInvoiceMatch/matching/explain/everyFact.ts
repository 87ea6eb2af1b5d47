import type { RunWords } from '../../../../../nodes/PontoInvoiceMatch/matching/explain/runWords';
import type { Amount } from '../../../../../nodes/PontoInvoiceMatch/matching/model/amount';
import type {
	Check,
	Evidence,
	RunnerUp,
} from '../../../../../nodes/PontoInvoiceMatch/matching/model/evidence';
import type { Reason } from '../../../../../nodes/PontoInvoiceMatch/matching/model/reason';

// At least one fact of each code, with words that can be found again in any language.

const paid: Amount = { minor: 123456, currency: 'EUR' };
const open: Amount = { minor: 100000, currency: 'EUR' };
const number = 'FACT-1';
const numbers = ['FACT-1', 'FACT-2', 'FACT-3'];
const others = ['FACT-2', 'FACT-3'];
const customer = 'Kim Peeters';
const written = '+++123';
const field = 'remittanceInformation';
const iban = 'BE68539007547034';
const bookedOn = '2026-11-25';
const issueDate = '2026-11-30';
const count = 3;
const decider = { by: 'Ann Maes', on: bookedOn };

export const REASONS: readonly Reason[] = [
	{ code: 'already-booked', numbers },
	{ code: 'booked-in-part', numbers: ['FACT-1'], missing: ['FACT-2'] },
	{ code: 'delivered-twice' },
	{ code: 'same-booking', transactionId: 'txid' },
	{ code: 'refused-before', number, ...decider },
	{ code: 'refused-before', number, by: undefined, on: undefined },
	{ code: 'taken-back', number, ...decider },
	{ code: 'taken-back', number, by: undefined, on: undefined },
	{ code: 'not-an-invoice', ...decider },
	{ code: 'rest-for-no-invoice', ...decider },
	{ code: 'for-a-person', ...decider },
	{ code: 'all-taken-back', ...decider },
	{ code: 'taken-back-but-applied', number, ...decider },
	{ code: 'decision-unreadable', why: ['wh-y', 'wh-y'] },
	{ code: 'part-given', numbers, paid, left: open },
	{ code: 'given-in-other-currency', currency: 'USD' },
	{ code: 'given-sum-unclear', numbers, given: open },
	{ code: 'booked-or-refused', number },
	{ code: 'payout-of-provider', provider: 'Ann Maes' },
	{ code: 'amount-zero' },
	{ code: 'own-account', account: iban },
	{ code: 'money-out' },
	{ code: 'refund-out' },
	{ code: 'return-of-unknown' },
	{ code: 'return-undoes', bookings: [{ amount: paid, invoice: 'FACT-1', bookedOn }] },
	{
		code: 'return-undoes',
		bookings: [
			{ amount: paid, invoice: 'FACT-1', bookedOn: undefined },
			{ amount: open, invoice: 'FACT-2', bookedOn },
		],
	},
	{ code: 'not-decided' },
	{ code: 'returned-payment', namesInvoice: true },
	{ code: 'returned-payment', namesInvoice: false },
	{ code: 'unknown-reference-beside-number', written },
	{ code: 'invoice-settled', written },
	{ code: 'invoice-unusable', written, why: [] },
	{ code: 'invoice-unusable', written, why: ['wh-y', 'wh-y'] },
	{ code: 'invoice-allocated-before', written },
	{ code: 'invoice-decided-before', written },
	{ code: 'may-mean-unpayable', written, number },
	{
		code: 'paid-in-this-run',
		written,
		number,
		payments: [
			{ amount: paid, payer: 'Ann Maes', bookedOn },
			{ amount: open, payer: '', bookedOn },
		],
	},
	{ code: 'other-currency', written, number, due: 'EUR', paid: 'USD' },
	{ code: 'reference-and-number-differ', byReference: ['FACT-1'], byNumber: others },
	{ code: 'shared-reference-and-amount', count, written },
	{ code: 'shared-reference', count, written },
	{ code: 'shared-number', count, written },
	{ code: 'issued-after-payment', number, issueDate, bookedOn },
	{ code: 'other-year', number, year: 2026, spoken: 2025 },
	{ code: 'credit-note', number },
	{ code: 'not-sure-enough', number, paid, open },
	{ code: 'possible-number-other-amount', number, paid, open },
	{ code: 'rest-needs-known-payer', number, customer, paid, open },
	{ code: 'rest-needs-known-payer', number, customer: undefined, paid, open },
	{ code: 'number-at-common-amount', written, count },
	{ code: 'payer-owes-amount', numbers, own: [number], customer },
	{ code: 'payer-owes-amount', numbers, own: others, customer: undefined },
	{ code: 'number-needs-known-payer', written, number, customer },
	{ code: 'number-needs-known-payer', written, number, customer: undefined },
	{ code: 'sum-above-payment', numbers, paid, open },
	{ code: 'sum-below-payment', numbers, paid, open },
	{ code: 'sum-needs-known-payer', numbers, paid, open },
	{ code: 'references-only' },
	{ code: 'account-of-several-customers' },
	{ code: 'account-and-name-differ', customer },
	{ code: 'name-of-several-customers' },
	{ code: 'name-may-be-cut', customer },
	{ code: 'name-with-other-account', customer },
	{ code: 'name-only', customer },
	{ code: 'name-and-amount-only', customer, numbers },
	{ code: 'similar-name-only' },
	{ code: 'amount-only' },
	{ code: 'nothing-agrees' },
	{ code: 'unknown-number', written, field },
	{ code: 'reference-mistyped', written, numbers },
	{ code: 'names-another-invoice', written },
	{ code: 'another-number-alike', written, number },
	{ code: 'may-mean-another', written, number },
	{ code: 'speaks-of-refund' },
	{ code: 'speaks-of-payout' },
	{ code: 'speaks-of-other-purpose', written },
	{ code: 'speaks-of-somebody-else' },
	{ code: 'names-another-customer', customer },
	{ code: 'other-month', number },
	{ code: 'several-have-amount', count },
	{ code: 'none-has-amount' },
	{ code: 'several-payments-fit' },
	{ code: 'amount-but-issued-later', number, issueDate },
	{ code: 'amount-but-far-from-due', number, days: 90 },
	{ code: 'amount-but-damaged-reference', number },
	{ code: 'amount-but-sum-fits', number, others },
];

export const EVIDENCE: readonly Evidence[] = [
	{ code: 'reference-named', written, field, number },
	{ code: 'number-listed', written, field: 'additionalInformation', number },
	{ code: 'number-named', field: 'description', number },
	{ code: 'number-written', written, field: 'endToEndId', number },
	{ code: 'number-possible', written, field: 'mandateId', number },
	{ code: 'damaged-reference', written },
	{ code: 'payer-account', iban, customer },
	{ code: 'payer-account', iban, customer: undefined },
	{ code: 'payer-learned-account', iban, customer },
	{ code: 'payer-name', payer: 'payer', customer },
	{ code: 'payer-name', payer: 'payer', customer: undefined },
	{ code: 'payer-cut-name', payer: 'payer', customer },
	{ code: 'payer-cut-name', payer: 'payer', customer: undefined },
	{ code: 'payer-not-known', payer: 'Ann Maes', iban, customer },
	{ code: 'payer-not-known', payer: '', iban, customer: undefined },
	{ code: 'payer-not-given' },
	{ code: 'amount-exact', open },
	{ code: 'amount-part', paid: open, open: paid, left: undefined },
	{ code: 'amount-part', paid: open, open: paid, left: { minor: 23456, currency: 'EUR' } },
	{ code: 'amount-over', paid, open },
	{ code: 'rest-exact', open },
	{ code: 'rest-part', paid: open, open: paid },
	{ code: 'rest-over', paid, open },
	{ code: 'discount-taken', amount: paid, discount: open },
	{ code: 'fee-withheld', amount: paid, fee: open },
	{ code: 'tolerance-used', amount: paid, short: open },
	{ code: 'closes-of-payment', amount: open, paid },
	{ code: 'only-with-amount' },
	{ code: 'only-of-month' },
	{ code: 'several-and-whole-balance' },
	{ code: 'whole-balance' },
	{ code: 'on-due-date', bookedOn },
	{ code: 'before-due-date', bookedOn, days: 1 },
	{ code: 'after-due-date', bookedOn, days: 2 },
	{ code: 'near-reference', written },
	{ code: 'cut-name' },
	{ code: 'similar-name' },
	{ code: 'part-of-sum', others, unique: true },
	{ code: 'part-of-sum', others, unique: false },
	{ code: 'part-of-rest', others, unique: true },
	{ code: 'part-of-rest', others, unique: false },
];

export const CHECKS: readonly Check[] = [
	{ code: 'payer-not-known', payer: 'Ann Maes', iban, customer },
	{ code: 'payer-not-given' },
	{ code: 'amount-over', paid, open },
	{ code: 'currency-differs', due: 'EUR', paid: 'USD' },
	{ code: 'issued-later', issueDate },
	{ code: 'is-credit-note', open },
	{ code: 'meaning', number },
];

export const RUNNERS_UP: readonly RunnerUp[] = [
	{ code: 'text-fits-as-well', number, customer, written, open },
	{ code: 'text-fits-as-well', number, customer: undefined, written, open },
	{ code: 'same-customer', number, open },
	{ code: 'same-customer-other-month', number, open },
];

export const RUN: ReadonlyArray<[string, (words: RunWords) => string]> = [
	[
		'summary',
		({ summary }) =>
			summary({ transactions: 9, paid: 4, bookings: 5, review: 2, unmatched: 2, ignored: 1 }),
	],
	['unreadable, one', ({ unreadable }) => unreadable(1)],
	['unreadable', ({ unreadable }) => unreadable(2)],
	['left out', ({ leftOut }) => leftOut(['wh-y'], 0)],
	['left out, and more', ({ leftOut }) => leftOut(['wh-y', 'wh-y'], 3)],
	['no invoices', ({ noInvoices }) => noInvoices],
	['columns', ({ columns }) => columns('Open Invoices', [{ label: 'Due Date', column: '+++123' }])],
];
