import type { Decision } from '../../nodes/PontoInvoiceMatch/matching/model/decision';
import { formatMinorUnits } from '../../nodes/shared/domain/money';
import type { Kind, Label } from '../generator/ledger';

/** How one decision compares with the truth. */
export type Verdict =
	/** Booked without a person, exactly as the truth has it. */
	| 'booked'
	/** Booked otherwise than the truth has it, or a payment put aside as none. */
	| 'wrong'
	/** A person is asked, and the first suggestion is the truth. */
	| 'suggestedFirst'
	/** A person is asked, and the true invoices are among the candidates. */
	| 'listed'
	/** A payment of an open invoice of which a person does not see that invoice. */
	| 'missed'
	/** Nothing is booked where nothing was to be booked. */
	| 'leftAlone';

/** Verdicts on the transactions of one kind, or on all of them. */
export interface Score {
	/** Those that truly pay an open invoice. */
	readonly paying: number;
	readonly counts: Readonly<Record<Verdict, number>>;
}

const EMPTY: Readonly<Record<Verdict, number>> = {
	booked: 0,
	wrong: 0,
	suggestedFirst: 0,
	listed: 0,
	missed: 0,
	leftAlone: 0,
};

export const EMPTY_SCORE: Score = { paying: 0, counts: EMPTY };

const asText = (allocations: ReadonlyArray<{ invoiceId: string; amount: string }>) =>
	allocations
		.map(({ invoiceId, amount }) => `${invoiceId} ${amount}`)
		.sort()
		.join();

/** Compares a decision with the label of its transaction. */
export function judge(decision: Decision, label: Label): Verdict {
	const booked = asText(
		decision.allocations.map(({ invoice, amountMinor }) => ({
			invoiceId: invoice.id,
			amount: formatMinorUnits(amountMinor, invoice.currency),
		})),
	);
	const truth = asText(label.allocations);
	if (booked !== '') return booked === truth ? 'booked' : 'wrong';
	if (truth === '') return 'leftAlone';
	if (decision.outcome === 'ignored') return 'wrong';
	const paid = new Set(label.allocations.map(({ invoiceId }) => invoiceId));
	const candidates = decision.candidates.map(({ invoice }) => invoice.id);
	if (candidates.slice(0, paid.size).filter((id) => paid.has(id)).length === paid.size) {
		return 'suggestedFirst';
	}
	return candidates.filter((id) => paid.has(id)).length === paid.size ? 'listed' : 'missed';
}

export function addScores(one: Score, other: Score): Score {
	const verdicts = Object.keys(EMPTY) as Verdict[];
	return {
		paying: one.paying + other.paying,
		counts: Object.fromEntries(
			verdicts.map((verdict) => [verdict, one.counts[verdict] + other.counts[verdict]]),
		) as Record<Verdict, number>,
	};
}

/** The labels as they hold after a run: where the second of two twins was booked, it is the one that pays. */
export function truthsOf(decisions: readonly Decision[], labels: readonly Label[]): Label[] {
	const truths = new Map(labels.map((label) => [label.transactionId, label]));
	const booked = new Set(
		decisions.flatMap(({ transaction, allocations }) =>
			allocations.length > 0 ? [transaction.id] : [],
		),
	);
	for (const second of labels) {
		const first = second.twinOf === undefined ? undefined : truths.get(second.twinOf);
		if (!first || !booked.has(second.transactionId) || booked.has(first.transactionId)) continue;
		truths.set(first.transactionId, { ...second, transactionId: first.transactionId });
		truths.set(second.transactionId, { ...first, transactionId: second.transactionId });
	}
	return [...truths.values()];
}

/** The scores of one run by kind of transaction. */
export function scoreByKind(
	decisions: readonly Decision[],
	labels: readonly Label[],
): Map<Kind, Score> {
	if (decisions.length !== labels.length) throw new RangeError('one decision for each transaction');
	const scores = new Map<Kind, Score>();
	const truths = truthsOf(decisions, labels);
	decisions.forEach((decision, index) => {
		const label = truths[index];
		if (decision.transaction.id !== label.transactionId) {
			throw new RangeError(`the decision on ${label.transactionId} is out of order`);
		}
		const verdict = judge(decision, label);
		const single: Score = {
			paying: label.allocations.length > 0 ? 1 : 0,
			counts: { ...EMPTY, [verdict]: 1 },
		};
		scores.set(label.kind, addScores(scores.get(label.kind) ?? EMPTY_SCORE, single));
	});
	return scores;
}

/** Of the payments that pay an open invoice, those booked without a person, and rightly. */
export const automaticRecall = ({ paying, counts }: Score) => counts.booked / paying;

/** Of the same payments, those booked or with the truth as first suggestion. */
export const automaticOrFirst = ({ paying, counts }: Score) =>
	(counts.booked + counts.suggestedFirst) / paying;

/** Of the payments put before a person, those whose invoices are all among the candidates. */
export const amongCandidates = ({ counts }: Score) => {
	const shown = counts.suggestedFirst + counts.listed;
	return shown / (shown + counts.missed);
};
