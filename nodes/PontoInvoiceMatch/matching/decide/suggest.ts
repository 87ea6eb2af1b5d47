import { findSubsets, MAX_SUBSET_SIZE } from '../amounts/subsets';
import { closingSettlement } from '../amounts/settle';
import { insertInOrder } from '../ledger/insertInOrder';
import { MAX_CANDIDATES } from '../ledger/lookUp';
import { payableAt, type Payable } from '../ledger/payable';
import { dayNumber } from '../model/days';
import type { Candidate } from '../model/decision';
import type { Evidence } from '../model/evidence';
import { knownBy, type KnownBy } from '../party/customers';
import { mayBeKnown, relatedByAmount, relatedBySimilarName, type Related } from '../party/related';
import { findReference } from '../references/findReference';
import { GRADE } from '../references/reading';
import { toCandidate } from './candidate';
import { namedEvidence } from './evidence';
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

/** What is known of one candidate so far. */
export interface Ranked extends Payable {
	readonly known: KnownBy | undefined;
	score: number;
	evidence: readonly Evidence[];
}

const NO_EVIDENCE: readonly Evidence[] = [];
const CUT_NAME: Evidence = { code: 'cut-name' };
const SIMILAR_NAME: Evidence = { code: 'similar-name' };

/** The invoices that a person should look at for a payment, the likeliest first: a dozen at most. */
export function suggest(run: Run, work: Work, related: Related): Candidate[] {
	const { ledger, customers } = run;
	const { transaction } = work;
	const ranking = new Map<number, Ranked>();
	const compare = (one: Ranked, other: Ranked) =>
		other.score - one.score || ledger.compare(one.place, other.place);
	const rank = (place: number, score: number): Ranked | undefined => {
		let ranked = ranking.get(place);
		if (ranked === undefined) {
			const payable = payableAt(ledger, place);
			if (payable === undefined) return undefined;
			const known = mayBeKnown(related, place)
				? knownBy(customers, transaction, payable.invoice)
				: undefined;
			ranked = { ...payable, known, score: 0, evidence: NO_EVIDENCE };
			ranking.set(place, ranked);
		}
		ranked.score += score;
		return ranked;
	};
	rankNamed(run, work, rank);
	for (const place of related.byIban.places) rank(place, WEIGHT.iban);
	for (const place of related.byName.places) rank(place, WEIGHT.name);
	for (const place of related.byCutName.places) add(rank(place, WEIGHT.cutName), CUT_NAME);
	for (const place of relatedBySimilarName(related)) {
		add(rank(place, WEIGHT.similarName), SIMILAR_NAME);
	}
	for (const place of relatedByAmount(related).places) rank(place, 0);
	const candidates = [...ranking.values()];
	for (const ranked of candidates) addUnlisted(ranked, related);
	addSubset(run, work, candidates);
	const bookedDay = dayNumber(transaction.bookedOn);
	const best: Ranked[] = [];
	for (const ranked of candidates) {
		weighAmountAndDate(run, work, ranked, bookedDay);
		insertInOrder(best, ranked, compare, MAX_CANDIDATES);
	}
	return best.map((ranked) => toCandidate(transaction, ranked));
}

function add(ranked: Ranked | undefined, evidence: Evidence): void {
	if (ranked === undefined) return;
	ranked.evidence = [...ranked.evidence, evidence];
}

/** Of a payer with very many invoices only some are listed as his; the others are his as well. */
function addUnlisted(ranked: Ranked, { byIban, byName }: Related): void {
	if (ranked.known === undefined || byIban.places.includes(ranked.place)) return;
	if (ranked.known !== 'name') ranked.score += WEIGHT.iban;
	else if (!byName.places.includes(ranked.place)) ranked.score += WEIGHT.name;
}

type Rank = (place: number, score: number) => Ranked | undefined;

/** Invoices that the texts name, however surely, or whose reference was written with one slip of the pen. */
function rankNamed({ ledger }: Run, { reading, transaction }: Work, rank: Rank): void {
	for (const mention of reading.mentions) {
		for (const place of mention.found.places) {
			const ranked = rank(place, MENTION_WEIGHT[mention.grade]);
			if (ranked !== undefined) add(ranked, namedEvidence(mention, ranked.invoice));
		}
	}
	for (const { found, written, field } of reading.hints) {
		for (const place of found.places) {
			const ranked = rank(place, WEIGHT.hint);
			if (ranked === undefined) continue;
			const { number } = ranked.invoice;
			add(ranked, { code: 'number-possible', written, field, number });
		}
	}
	for (const { near, written } of reading.unknowns) {
		for (const digits of near) {
			const found = findReference(ledger, transaction.amountMinor, digits);
			for (const place of found.places) {
				add(rank(place, WEIGHT.near), { code: 'near-reference', written });
			}
		}
	}
}

/** Invoices of the likely payers that add up to the payment. */
function addSubset({ ledger }: Run, { transaction }: Work, candidates: readonly Ranked[]): void {
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
		ranked.score += WEIGHT.subset;
		add(ranked, { code: 'part-of-sum', others, unique: second === undefined });
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
