import { findSubsets, MAX_SUBSET_SIZE } from '../amounts/subsets';
import { insertInOrder } from '../ledger/insertInOrder';
import { MAX_CANDIDATES } from '../ledger/lookUp';
import { dayNumber } from '../model/days';
import type { Candidate } from '../model/decision';
import type { Evidence } from '../model/evidence';
import { begun, createGathered, gather } from '../model/gathered';
import type { Reason } from '../model/reason';
import { relatedByAmount, relatedBySimilarName, type Related } from '../party/related';
import { findReference } from '../references/findReference';
import { isPartGiven } from './given';
import { toCandidate, type Ranked } from './candidate';
import { addEvidence, namedEvidenceOf, type Grounds, type Sum } from './grounds';
import {
	addAll,
	addUnlisted,
	createRanking,
	MENTION_WEIGHT,
	rankedIn,
	WEIGHT,
	weighAmountAndDate,
	type Ranking,
} from './ranking';
import type { Run, Work } from './work';

/** The invoices that a person should look at, and why others are left out. */
interface Suggestion {
	/** The likeliest first: a dozen at most. */
	readonly candidates: Candidate[];
	readonly refused: readonly Reason[];
}

const room = createGathered<Evidence>();
const NO_SUM: Sum = { summed: [], isUnique: true };

/** Suggests invoices for a payment; none that a person decided against, and none that has its share of it already. */
export function suggest(run: Run, work: Work, related: Related): Suggestion {
	const { transaction } = work;
	const ranking = createRanking(run, work, related);
	rankNamed(work, ranking);
	const near = nearReferences(run, work);
	for (const { places } of near) addAll(ranking, places, WEIGHT.near);
	addAll(ranking, related.byIban.places, WEIGHT.iban);
	addAll(ranking, related.byName.places, WEIGHT.name);
	addAll(ranking, related.byCutName.places, WEIGHT.cutName);
	const similar = relatedBySimilarName(related);
	addAll(ranking, similar, WEIGHT.similarName);
	addAll(ranking, relatedByAmount(related).places, 0);
	const candidates = rankedIn(ranking);
	for (const ranked of candidates) addUnlisted(ranked, related);
	const sum = findSum(run, work, candidates);
	for (const ranked of sum.summed) ranked.score += WEIGHT.subset;
	const grounds: Grounds = { related, near, similar, sum };
	const isRest = isPartGiven(work.given);
	const best = bestOf(run, work, candidates);
	const named = namedEvidenceOf(run, work, best);
	return {
		candidates: best.map((ranked, at) => {
			const evidence = begun(room);
			for (const each of named[at] ?? []) gather(evidence, each);
			addEvidence(work, grounds, ranked, evidence);
			return toCandidate(transaction, ranked, evidence, isRest);
		}),
		refused: [...ranking.refused.values()],
	};
}

/** The dozen that scores most. */
function bestOf(run: Run, work: Work, candidates: readonly Ranked[]): Ranked[] {
	const bookedDay = dayNumber(work.transaction.bookedOn);
	const compare = (one: Ranked, other: Ranked) =>
		other.score - one.score || run.ledger.compare(one.place, other.place);
	const best: Ranked[] = [];
	for (const ranked of candidates) {
		weighAmountAndDate(run, work, ranked, bookedDay);
		insertInOrder(best, ranked, compare, MAX_CANDIDATES);
	}
	return best;
}

/** Invoices that the texts name, however surely. */
function rankNamed({ reading }: Work, ranking: Ranking): void {
	for (const { found, grade } of reading.mentions) {
		addAll(ranking, found.places, MENTION_WEIGHT[grade]);
	}
	for (const { found } of reading.hints) addAll(ranking, found.places, WEIGHT.hint);
}

/** Invoices whose reference was written with one slip of the pen. */
function nearReferences({ ledger }: Run, { reading, transaction }: Work): Grounds['near'] {
	return reading.unknowns.flatMap(({ near, written }) =>
		near.map((digits) => {
			const { places } = findReference(ledger, transaction.amountMinor, digits);
			return { written, places };
		}),
	);
}

/** Invoices of the likely payers that add up to the payment. */
function findSum({ ledger }: Run, { transaction }: Work, candidates: readonly Ranked[]): Sum {
	const searched: Ranked[] = [];
	const compare = (one: Ranked, other: Ranked) => ledger.compare(one.place, other.place);
	for (const ranked of candidates) {
		const { currency } = ranked.invoice;
		if (ranked.known === undefined || currency !== transaction.currency) continue;
		insertInOrder(searched, ranked, compare, MAX_SUBSET_SIZE);
	}
	if (searched.length < 2) return NO_SUM;
	const [first = [], second] = findSubsets(
		searched.map(({ open }) => open),
		transaction.amountMinor,
	);
	return { summed: first.flatMap((at) => searched[at] ?? []), isUnique: second === undefined };
}
