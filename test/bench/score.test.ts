import { judge, scoreByKind, truthsOf, type Verdict } from '../../bench/quality/score';
import type { Label } from '../../bench/generator/ledger';
import type { Decision } from '../../nodes/PontoInvoiceMatch/matching/model/decision';
import type { OpenInvoice } from '../../nodes/PontoInvoiceMatch/matching/model/openInvoice';

const invoice = (id: string): OpenInvoice => ({
	id,
	number: id,
	references: [],
	openMinor: 10_000,
	currency: 'EUR',
	customerIbans: [],
	appliedTransactionIds: [],
});

function decision(
	outcome: Decision['outcome'],
	booked: ReadonlyArray<readonly [string, number]> = [],
	candidates: readonly string[] = [],
): Decision {
	return {
		transaction: { id: 't1', amountMinor: 10_000, currency: 'EUR', bookedOn: '2025-04-15' },
		outcome,
		allocations: booked.map(([id, amountMinor]) => ({
			invoice: invoice(id),
			amountMinor,
			openBeforeMinor: 10_000,
			openAfterMinor: 10_000 - amountMinor,
			discountMinor: 0,
			toleranceMinor: 0,
			feeMinor: 0,
			evidence: [{ code: 'only-with-amount' }],
		})),
		unallocatedMinor: 0,
		reasons: [{ code: 'nothing-agrees' }],
		candidates: candidates.map((id) => ({
			invoice: invoice(id),
			openMinor: 10_000,
			evidence: [],
			toCheck: [],
		})),
		undoes: [],
		given: [],
	};
}

function label(...paid: ReadonlyArray<readonly [string, string]>): Label {
	const allocations = paid.map(([invoiceId, amount]) => ({ invoiceId, amount }));
	const outcome = paid.length > 0 ? 'matched' : 'unmatched';
	return { transactionId: 't1', kind: 'structuredOgm', outcome, allocations };
}

const one = label(['i1', '100.00']);
const two = label(['i1', '60.00'], ['i2', '40.00']);

test.each<[string, Decision, Label, Verdict]>([
	['the true booking is right', decision('matched', [['i1', 10_000]]), one, 'booked'],
	['another invoice is wrong', decision('matched', [['i2', 10_000]]), one, 'wrong'],
	['another amount is wrong', decision('partial', [['i1', 9999]]), one, 'wrong'],
	['one of two invoices is wrong', decision('partial', [['i1', 6000]]), two, 'wrong'],
	[
		'a booking of what pays nothing is wrong',
		decision('matched', [['i1', 10_000]]),
		label(),
		'wrong',
	],
	['a customer payment put aside is wrong', decision('ignored'), one, 'wrong'],
	['the truth as first candidate', decision('ambiguous', [], ['i1', 'i2']), one, 'suggestedFirst'],
	['the truth among the candidates', decision('ambiguous', [], ['i2', 'i1']), one, 'listed'],
	[
		'both true invoices first',
		decision('ambiguous', [], ['i2', 'i1', 'i3']),
		two,
		'suggestedFirst',
	],
	['only one of both as candidate', decision('ambiguous', [], ['i1', 'i3']), two, 'missed'],
	['a payment without candidates', decision('unmatched'), one, 'missed'],
	['nothing booked where nothing is paid', decision('ambiguous', [], ['i1']), label(), 'leftAlone'],
])('%s', (_, decided, truth, verdict) => {
	expect(judge(decided, truth)).toBe(verdict);
});

test('of two twins either may be booked, and only one', () => {
	const second: Label = { ...label(), transactionId: 't2', twinOf: 't1' };
	const verdicts = (first: Decision, other: Decision) => {
		const decisions = [first, { ...other, transaction: { ...other.transaction, id: 't2' } }];
		return truthsOf(decisions, [one, second]).map((truth, at) => judge(decisions[at], truth));
	};
	const booked = decision('matched', [['i1', 10_000]]);
	const left = decision('ambiguous');
	expect(verdicts(booked, left)).toEqual(['booked', 'leftAlone']);
	expect(verdicts(left, booked)).toEqual(['leftAlone', 'booked']);
	expect(verdicts(booked, booked)).toEqual(['booked', 'wrong']);
});

test('a run without a decision for each transaction is no run', () => {
	expect(() => scoreByKind([], [one])).toThrow(RangeError);
	expect(() => scoreByKind([decision('unmatched')], [{ ...one, transactionId: 't2' }])).toThrow(
		RangeError,
	);
});
