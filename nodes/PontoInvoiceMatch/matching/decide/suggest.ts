import { findSubsets, MAX_SUBSET_SIZE } from '../amounts/subsets';
import { closingSettlement } from '../amounts/settle';
import type { Candidate } from '../model/decision';
import { WrittenCandidate } from '../explain/candidate';
import { dayNumber } from '../model/days';
import { MAX_CANDIDATES } from '../ledger/lookUp';
import { insertInOrder } from '../ledger/insertInOrder';
import { knownBy, type KnownBy } from '../party/customers';
import type { Related } from '../party/related';
import { GRADE, type Mention } from '../references/reading';
import { findReference } from '../references/findReference';
import type { Run, Work } from './work';

// How much each kind of evidence counts when candidates are ranked; only the order of the sums matters.
const WEIGHT = {
	near: 70,
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
interface Ranked {
	readonly place: number;
	readonly known: KnownBy | undefined;
	score: number;
	evidence: ReadonlyArray<string | Mention>;
}

/** The candidates of one payment by place. */
type Ranking = Map<number, Ranked>;

/** The invoices that a person should look at for a payment, the likeliest first: a dozen at most. */
export function suggest(run: Run, work: Work, related: Related): Candidate[] {
	const { ledger, customers } = run;
	const { transaction } = work;
	const ranking: Ranking = new Map();
	const compare = (one: Ranked, other: Ranked) =>
		other.score - one.score || ledger.compare(one.place, other.place);
	const add = (place: number, score: number, evidence?: string | Mention) => {
		if (place >= ledger.invoices.length || ledger.open[place] === 0) return;
		let ranked = ranking.get(place);
		if (ranked === undefined) {
			const known = related.mayBeKnown(place)
				? knownBy(customers, transaction, ledger.invoices[place])
				: undefined;
			ranked = { place, known, score: 0, evidence: NOTHING };
			ranking.set(place, ranked);
		}
		ranked.score += score;
		if (evidence !== undefined) addEvidence(ranked, evidence);
	};
	addNamed(run, work, add);
	for (const place of related.byIban.places) add(place, WEIGHT.iban);
	for (const place of related.byName.places) add(place, WEIGHT.name);
	for (const place of related.byCutName.places) {
		add(place, WEIGHT.cutName, `The payer's name is the beginning of the customer's`);
	}
	for (const place of related.bySimilarName()) {
		add(place, WEIGHT.similarName, `The payer's name and the customer's have a word in common`);
	}
	for (const place of related.byAmount().places) add(place, 0);
	const candidates = [...ranking.values()];
	for (const ranked of candidates) addUnlisted(ranked, related);
	addSubset(run, work, candidates);
	const bookedDay = dayNumber(transaction.bookedOn);
	const best: Ranked[] = [];
	for (const ranked of candidates) {
		weighAmountAndDate(run, work, ranked, bookedDay);
		insertInOrder(best, ranked, compare, MAX_CANDIDATES);
	}
	return best.map(({ place, known, evidence }) => {
		const invoice = ledger.invoices[place];
		return new WrittenCandidate(
			invoice,
			ledger.open[place],
			transaction,
			known,
			evidence,
			customers,
		);
	});
}

const NOTHING: Ranked['evidence'] = [];

function addEvidence(ranked: Ranked, evidence: string | Mention): void {
	ranked.evidence = ranked.evidence.length === 0 ? [evidence] : [...ranked.evidence, evidence];
}

/** Of a payer with very many invoices only some are listed as his; the others are his as well. */
function addUnlisted(ranked: Ranked, { byIban, byName }: Related): void {
	if (ranked.known === undefined || byIban.places.includes(ranked.place)) return;
	if (ranked.known !== 'name') ranked.score += WEIGHT.iban;
	else if (!byName.places.includes(ranked.place)) ranked.score += WEIGHT.name;
}

type Add = (place: number, score: number, evidence: string | Mention) => void;

/** Invoices that the texts name, however surely, or whose reference was written with one slip of the pen. */
function addNamed({ ledger }: Run, { reading, transaction }: Work, add: Add): void {
	for (const mention of reading.mentions) {
		for (const place of mention.found.places) {
			if (place >= ledger.invoices.length) continue;
			add(place, MENTION_WEIGHT[mention.grade], mention);
		}
	}
	for (const { near, written } of reading.unknowns) {
		for (const digits of near) {
			const found = findReference(ledger, transaction.amountMinor, digits);
			for (const place of found.places) {
				add(place, WEIGHT.near, `Its reference differs from ${written} by one slip of the pen`);
			}
		}
	}
}

/** Invoices of the likely payers that add up to the payment. */
function addSubset({ ledger }: Run, { transaction }: Work, candidates: readonly Ranked[]): void {
	const searched: Ranked[] = [];
	const compare = (one: Ranked, other: Ranked) => ledger.compare(one.place, other.place);
	for (const ranked of candidates) {
		const { currency } = ledger.invoices[ranked.place];
		if (ranked.known === undefined || currency !== transaction.currency) continue;
		insertInOrder(searched, ranked, compare, MAX_SUBSET_SIZE);
	}
	if (searched.length < 2) return;
	const [first, second] = findSubsets(
		searched.map(({ place }) => ledger.open[place]),
		transaction.amountMinor,
	);
	const unique = second === undefined ? '' : ', as other invoices do';
	for (const at of first ?? []) {
		const others = first
			.filter((other) => other !== at)
			.map((other) => ledger.invoices[searched[other].place].number);
		searched[at].score += WEIGHT.subset;
		addEvidence(
			searched[at],
			`Together with ${others.join(', ')} it adds up to the payment${unique}`,
		);
	}
}

function weighAmountAndDate(
	{ ledger, options }: Run,
	{ transaction }: Work,
	ranked: Ranked,
	bookedDay: number,
): void {
	const invoice = ledger.invoices[ranked.place];
	const open = ledger.open[ranked.place];
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
