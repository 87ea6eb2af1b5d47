import { findSubsets, MAX_SUBSET_SIZE } from '../amounts/subsets';
import { closingSettlement } from '../amounts/settle';
import { insertInOrder } from '../ledger/insertInOrder';
import { MAX_CANDIDATES } from '../ledger/lookUp';
import { invoiceAt, openAt } from '../ledger/payable';
import { dayNumber } from '../model/days';
import type { Candidate } from '../model/decision';
import type { Evidence } from '../model/evidence';
import type { OpenInvoice } from '../model/openInvoice';
import type { Reason } from '../model/reason';
import { knownBy } from '../party/customers';
import { mayBeKnown, relatedByAmount, relatedBySimilarName, type Related } from '../party/related';
import { isOf, refusalOf } from '../past/paymentPast';
import { findReference } from '../references/findReference';
import { GRADE } from '../references/reading';
import { isPartGiven } from './given';
import { toCandidate, type Ranked } from './candidate';
import { namedEvidence } from './evidence';
import { refusedBefore } from './refusedBefore';
import type { Run, Work } from './work';

// How much each kind of evidence counts when candidates are ranked; only the order of the sums matters.
const WEIGHT = {
	near: 70,
	hint: 10,
	iban: 50,
	name: 45,
	cutName: 35,
	similarName: 20,
	sharedAmount: 30,
	closes: 28,
	subset: 25,
	partPossible: 3,
	tooEarly: -10,
};
const MENTION_WEIGHT = {
	[GRADE.short]: 20,
	[GRADE.bare]: 40,
	[GRADE.withoutPrefix]: 80,
	[GRADE.full]: 90,
	[GRADE.reference]: 100,
};

/** Says what speaks for an invoice; not asked before it is among those that are shown. */
type EvidenceOf = (invoice: OpenInvoice) => Evidence;

const NO_EVIDENCE: Evidence[] = [];
const CUT_NAME: Evidence = { code: 'cut-name' };
const SIMILAR_NAME: Evidence = { code: 'similar-name' };

/** Invoices in question, with what they score; what speaks for them is noted for later. */
interface Ranking {
	readonly byPlace: Map<number, Ranked>;
	/** What speaks for which place, side by side in two lists: a text full of numbers notes very many. */
	readonly noted: { readonly places: number[]; readonly evidence: EvidenceOf[] };
	/** Why invoices are left out that a person decided against, by place. */
	readonly refused: Map<number, Reason>;
	add(place: number, score: number, evidenceOf?: EvidenceOf): void;
}

/** The invoices that a person should look at, and why others are left out. */
interface Suggestion {
	/** The likeliest first: a dozen at most. */
	readonly candidates: Candidate[];
	readonly refused: readonly Reason[];
}

/** Suggests invoices for a payment; none that a person decided against, and none that has its share of it already. */
export function suggest(run: Run, work: Work, related: Related): Suggestion {
	const { ledger } = run;
	const { transaction } = work;
	const ranking = createRanking(run, work, related);
	rankNamed(run, work, ranking);
	for (const place of related.byIban.places) ranking.add(place, WEIGHT.iban);
	for (const place of related.byName.places) ranking.add(place, WEIGHT.name);
	for (const place of related.byCutName.places) {
		ranking.add(place, WEIGHT.cutName, () => CUT_NAME);
	}
	for (const place of relatedBySimilarName(related)) {
		ranking.add(place, WEIGHT.similarName, () => SIMILAR_NAME);
	}
	for (const place of relatedByAmount(related).places) ranking.add(place, 0);
	const candidates = [...ranking.byPlace.values()];
	for (const ranked of candidates) addUnlisted(ranked, related);
	addSubset(run, work, candidates, ranking);
	const bookedDay = dayNumber(transaction.bookedOn);
	const compare = (one: Ranked, other: Ranked) =>
		other.score - one.score || ledger.compare(one.place, other.place);
	const best: Ranked[] = [];
	for (const ranked of candidates) {
		weighAmountAndDate(run, work, ranked, bookedDay);
		insertInOrder(best, ranked, compare, MAX_CANDIDATES);
	}
	addEvidence(best, ranking);
	const isRest = isPartGiven(work.given);
	return {
		candidates: best.map((ranked) => toCandidate(transaction, ranked, isRest)),
		refused: [...ranking.refused.values()],
	};
}

function createRanking(
	{ ledger, customers }: Run,
	{ transaction, past, given }: Work,
	related: Related,
): Ranking {
	const byPlace: Ranking['byPlace'] = new Map();
	const noted: Ranking['noted'] = { places: [], evidence: [] };
	const refused: Ranking['refused'] = new Map();
	const add: Ranking['add'] = (place, score, evidenceOf) => {
		let ranked = byPlace.get(place);
		if (ranked === undefined) {
			const invoice = invoiceAt(ledger, place);
			const open = openAt(ledger, place);
			if (invoice === undefined || open === 0) return;
			if (given?.bookings.some((booking) => isOf(booking, invoice))) return;
			const refusal = past && refusalOf(past, invoice);
			if (refusal !== undefined) {
				refused.set(place, refusedBefore(refusal, invoice.number));
				return;
			}
			const known = mayBeKnown(related, place)
				? knownBy(customers, transaction, invoice)
				: undefined;
			ranked = { place, invoice, open, known, score: 0, evidence: NO_EVIDENCE };
			byPlace.set(place, ranked);
		}
		ranked.score += score;
		if (evidenceOf === undefined) return;
		noted.places.push(place);
		noted.evidence.push(evidenceOf);
	};
	return { byPlace, noted, refused, add };
}

function addEvidence(best: readonly Ranked[], { noted }: Ranking): void {
	for (const ranked of best) {
		ranked.evidence = noted.evidence
			.filter((_, at) => noted.places[at] === ranked.place)
			.map((evidenceOf) => evidenceOf(ranked.invoice));
	}
}

/** Of a payer with very many invoices only some are listed as his; the others are his as well. */
function addUnlisted(ranked: Ranked, { byIban, byName }: Related): void {
	const { known } = ranked;
	if (known === undefined || known === 'cutName' || byIban.places.includes(ranked.place)) return;
	if (known !== 'name') ranked.score += WEIGHT.iban;
	else if (!byName.places.includes(ranked.place)) ranked.score += WEIGHT.name;
}

/** Invoices that the texts name, however surely, or whose reference was written with one slip of the pen. */
function rankNamed({ ledger }: Run, { reading, transaction }: Work, ranking: Ranking): void {
	for (const mention of reading.mentions) {
		const evidenceOf: EvidenceOf = (invoice) => namedEvidence(mention, invoice);
		const weight = MENTION_WEIGHT[mention.grade];
		for (const place of mention.found.places) ranking.add(place, weight, evidenceOf);
	}
	for (const { found, written, field } of reading.hints) {
		const evidenceOf: EvidenceOf = ({ number }) => ({
			code: 'number-possible',
			written,
			field,
			number,
		});
		for (const place of found.places) ranking.add(place, WEIGHT.hint, evidenceOf);
	}
	for (const { near, written } of reading.unknowns) {
		const evidenceOf: EvidenceOf = () => ({ code: 'near-reference', written });
		for (const digits of near) {
			const found = findReference(ledger, transaction.amountMinor, digits);
			for (const place of found.places) ranking.add(place, WEIGHT.near, evidenceOf);
		}
	}
}

/** Invoices of the likely payers that add up to the payment. */
function addSubset(
	{ ledger }: Run,
	{ transaction, given }: Work,
	candidates: readonly Ranked[],
	ranking: Ranking,
): void {
	const searched: Ranked[] = [];
	const compare = (one: Ranked, other: Ranked) => ledger.compare(one.place, other.place);
	for (const ranked of candidates) {
		const { currency } = ranked.invoice;
		if (ranked.known === undefined || currency !== transaction.currency) continue;
		insertInOrder(searched, ranked, compare, MAX_SUBSET_SIZE);
	}
	if (searched.length < 2) return;
	const [first = [], second] = findSubsets(
		searched.map(({ open }) => open),
		transaction.amountMinor,
	);
	const summed = first.flatMap((at) => searched[at] ?? []);
	for (const ranked of summed) {
		const others = summed.filter((other) => other !== ranked).map(({ invoice }) => invoice.number);
		ranking.add(ranked.place, WEIGHT.subset, () => ({
			code: isPartGiven(given) ? 'part-of-rest' : 'part-of-sum',
			others,
			unique: second === undefined,
		}));
	}
}

function weighAmountAndDate(
	{ options }: Run,
	{ transaction }: Work,
	ranked: Ranked,
	bookedDay: number,
): void {
	const { invoice, open } = ranked;
	if (invoice.currency === transaction.currency) {
		if (open === transaction.amountMinor) ranked.score += WEIGHT.sharedAmount;
		else if (closingSettlement(transaction, invoice, open, options.tolerance))
			ranked.score += WEIGHT.closes;
		else if (open > transaction.amountMinor) ranked.score += WEIGHT.partPossible;
	}
	if (invoice.issueDate && transaction.bookedOn < invoice.issueDate) {
		ranked.score += WEIGHT.tooEarly;
	}
	const days = Math.abs(dayNumber(invoice.dueDate ?? '') - bookedDay);
	if (!Number.isNaN(days)) ranked.score -= Math.min(days, 999) / 1000;
}
