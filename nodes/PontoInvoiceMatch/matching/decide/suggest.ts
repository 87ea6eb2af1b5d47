import { findSubsets, MAX_SUBSET_SIZE } from '../amounts/subsets';
import { insertInOrder } from '../ledger/insertInOrder';
import { MAX_CANDIDATES } from '../ledger/lookUp';
import { invoiceAt, openAt } from '../ledger/payable';
import { dayNumber } from '../model/days';
import type { Candidate } from '../model/decision';
import type { Evidence } from '../model/evidence';
import { begun, createGathered, gather } from '../model/gathered';
import type { Reason } from '../model/reason';
import { relatedByAmount, relatedBySimilarName, type Related } from '../party/related';
import { findReference } from '../references/findReference';
import { SEVERAL } from '../references/reading';
import { isPartGiven } from './given';
import { toCandidate, type Ranked } from './candidate';
import { addEvidence, namedEvidenceOf, type Grounds, type Sum } from './grounds';
import {
	addAll,
	addOne,
	addScore,
	addUnlisted,
	createRanking,
	knownOf,
	MENTION_WEIGHT,
	placeOf,
	rankedOf,
	scoreOf,
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
	for (let at = 0; at < ranking.count; at += 1) addUnlisted(ranking, at);
	const sum = findSum(ranking);
	const grounds: Grounds = { related, near, similar, sum };
	const isRest = isPartGiven(work.given);
	const best = bestOf(ranking);
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
function bestOf(ranking: Ranking): Ranked[] {
	const { ledger } = ranking.run;
	const bookedDay = dayNumber(ranking.work.transaction.bookedOn);
	const compare = (one: number, other: number) => {
		const score = scoreOf(ranking, one);
		const otherScore = scoreOf(ranking, other);
		if (score !== otherScore) return score > otherScore ? -1 : 1;
		return ledger.compare(placeOf(ranking, one), placeOf(ranking, other));
	};
	const best: number[] = [];
	// What scores less than the last of a dozen is none of them.
	let least = -Infinity;
	for (let at = 0; at < ranking.count; at += 1) {
		weighAmountAndDate(ranking, at, bookedDay, least);
		if (scoreOf(ranking, at) < least) continue;
		insertInOrder(best, at, compare, MAX_CANDIDATES);
		const last = best[MAX_CANDIDATES - 1];
		if (last !== undefined) least = scoreOf(ranking, last);
	}
	return best.flatMap((at) => rankedOf(ranking, at) ?? []);
}

/** Invoices that the texts name, however surely. */
function rankNamed({ reading }: Work, ranking: Ranking): void {
	const { mentions } = reading;
	const { places } = reading.digest;
	for (let at = 0; at < mentions.length; at += 1) {
		const mention = mentions[at];
		const place = places[at];
		if (mention === undefined || place === undefined) continue;
		const score = MENTION_WEIGHT[mention.grade];
		if (place === SEVERAL) addAll(ranking, mention.found.places, score);
		else addOne(ranking, place, score);
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

/** Invoices of the likely payers that add up to the payment, which speaks for each of them. */
function findSum(ranking: Ranking): Sum {
	const { ledger } = ranking.run;
	const { transaction } = ranking.work;
	const searched: number[] = [];
	const compare = (one: number, other: number) =>
		ledger.compare(placeOf(ranking, one), placeOf(ranking, other));
	for (let at = 0; at < ranking.count; at += 1) {
		if (knownOf(ranking, at) === undefined) continue;
		if (invoiceAt(ledger, placeOf(ranking, at))?.currency !== transaction.currency) continue;
		insertInOrder(searched, at, compare, MAX_SUBSET_SIZE);
	}
	if (searched.length < 2) return NO_SUM;
	const [first = [], second] = findSubsets(
		searched.map((at) => openAt(ledger, placeOf(ranking, at))),
		transaction.amountMinor,
	);
	const summed = first.flatMap((at) => searched[at] ?? []);
	for (const at of summed) addScore(ranking, at, WEIGHT.subset);
	return {
		summed: summed.flatMap((at) => rankedOf(ranking, at) ?? []),
		isUnique: second === undefined,
	};
}
