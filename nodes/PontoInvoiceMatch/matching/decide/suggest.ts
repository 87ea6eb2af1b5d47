import { findSubsets, MAX_SUBSET_SIZE } from '../amounts/subsets';
import { closingSettlement } from '../amounts/settle';
import type { Candidate } from '../decision';
import { compareAmounts, mentionText, payerText } from '../explain/evidence';
import { lookUp, MAX_CANDIDATES } from '../ledger/lookUp';
import { comparePlaces } from '../ledger/ledger';
import { knownBy } from '../party/customers';
import type { Related } from '../party/relations';
import { GRADE } from '../references/reading';
import { nearCommunications } from '../references/nearCommunication';
import { canonicalReference, hashReference, isReference } from '../references/referenceKeys';
import { daysBetween } from '../explain/days';
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

interface Ranked {
	score: number;
	readonly evidence: string[];
}

/** The invoices that a person should look at for a payment, the likeliest first: a dozen at most. */
export function suggest(run: Run, work: Work, related: Related): Candidate[] {
	const { ledger } = run;
	const ranked = new Map<number, Ranked>();
	const add = (place: number, score: number, evidence?: string) => {
		if (place >= ledger.invoices.length || ledger.open[place] === 0) return;
		const known = ranked.get(place) ?? { score: 0, evidence: [] };
		known.score += score;
		if (evidence !== undefined) known.evidence.push(evidence);
		ranked.set(place, known);
	};
	for (const mention of work.reading.mentions) {
		for (const place of mention.found.places) {
			if (place >= ledger.invoices.length) continue;
			add(
				place,
				MENTION_WEIGHT[mention.grade],
				mentionText(mention, ledger.invoices[place].number),
			);
		}
	}
	for (const { place, written } of nearPlaces(run, work)) {
		add(place, WEIGHT.near, `Its reference differs from ${written} by one slip of the pen`);
	}
	for (const place of related.byIban.places) add(place, WEIGHT.iban);
	for (const place of related.byName.places) add(place, WEIGHT.name);
	for (const place of related.byCutName.places) {
		add(place, WEIGHT.cutName, `The payer's name is the beginning of the customer's`);
	}
	for (const place of related.bySimilarName()) {
		add(place, WEIGHT.similarName, `The payer's name and the customer's have a word in common`);
	}
	for (const place of related.byAmount().places) add(place, 0);
	addSubset(run, work, [...ranked.keys()], add);
	for (const [place, entry] of ranked) weighAmountAndDate(run, work, place, entry);
	return [...ranked]
		.sort((one, other) => other[1].score - one[1].score || comparePlaces(ledger, one[0], other[0]))
		.slice(0, MAX_CANDIDATES)
		.map(([place, { evidence }]) => describe(run, work, place, evidence));
}

/** Invoices whose structured communication was written with one slip of the pen. */
function nearPlaces(
	{ ledger }: Run,
	{ reading, transaction }: Work,
): Array<{ place: number; written: string }> {
	return reading.unknowns
		.filter(({ kind }) => kind === 'damagedStructuredCommunication')
		.flatMap(({ digits, written }) =>
			nearCommunications(digits).flatMap((near) => {
				const canonical = canonicalReference(near);
				const found = lookUp(
					ledger,
					ledger.index,
					hashReference(canonical),
					transaction.amountMinor,
					(place) =>
						(ledger.invoices[place]?.references ?? []).some((reference) =>
							isReference(reference, canonical),
						),
				);
				return found.places.map((place) => ({ place, written }));
			}),
		);
}

/** Invoices of the likely payers that add up to the payment. */
function addSubset(
	run: Run,
	{ transaction }: Work,
	places: readonly number[],
	add: (place: number, score: number, evidence: string) => void,
): void {
	const { ledger, customers } = run;
	const owed = places
		.filter(
			(place) =>
				ledger.invoices[place].currency === transaction.currency &&
				knownBy(customers, transaction, ledger.invoices[place]) !== undefined,
		)
		.sort((one, other) => comparePlaces(ledger, one, other))
		.slice(0, MAX_SUBSET_SIZE);
	const [first, second] = findSubsets(
		owed.map((place) => ledger.open[place]),
		transaction.amountMinor,
	);
	for (const at of first ?? []) {
		const others = first
			.filter((other) => other !== at)
			.map((other) => ledger.invoices[owed[other]].number);
		const unique = second === undefined ? '' : ', as other invoices do';
		add(
			owed[at],
			WEIGHT.subset,
			`Together with ${others.join(', ')} it adds up to the payment${unique}`,
		);
	}
}

function weighAmountAndDate(run: Run, { transaction }: Work, place: number, entry: Ranked): void {
	const { ledger, customers, options } = run;
	const invoice = ledger.invoices[place];
	const open = ledger.open[place];
	const known = knownBy(customers, transaction, invoice);
	if (known !== undefined && entry.score === 0) entry.score += WEIGHT.iban;
	if (invoice.currency === transaction.currency) {
		if (open === transaction.amountMinor) entry.score += WEIGHT.sharedAmount;
		else if (closingSettlement(transaction, invoice, open, options.tolerance))
			entry.score += WEIGHT.closes;
		else if (open > transaction.amountMinor) entry.score += WEIGHT.partPossible;
	}
	if (invoice.issueDate && transaction.bookedOn < invoice.issueDate) entry.score += WEIGHT.tooEarly;
	const days = Math.abs(daysBetween(invoice.dueDate ?? '', transaction.bookedOn));
	if (!Number.isNaN(days)) entry.score -= Math.min(days, 999) / 1000;
}

function describe(
	run: Run,
	{ transaction }: Work,
	place: number,
	evidence: readonly string[],
): Candidate {
	const { ledger } = run;
	const invoice = ledger.invoices[place];
	const openMinor = ledger.open[place];
	const words = () => wordsFor(run.customers, transaction, invoice, openMinor, evidence);
	let written: ReturnType<typeof words> | undefined;
	return {
		invoice,
		openMinor,
		get evidence() {
			written ??= words();
			return written.evidence;
		},
		get toCheck() {
			written ??= words();
			return written.toCheck;
		},
	};
}

function wordsFor(
	customers: Run['customers'],
	transaction: Work['transaction'],
	invoice: Candidate['invoice'],
	openMinor: number,
	evidence: readonly string[],
): Pick<Candidate, 'evidence' | 'toCheck'> {
	const paid = transaction.amountMinor;
	const sameCurrency = invoice.currency === transaction.currency;
	const amount = sameCurrency ? [compareAmounts(paid, openMinor, invoice.currency)] : [];
	const payer = payerText(customers, transaction, invoice);
	const known = knownBy(customers, transaction, invoice) !== undefined;
	return {
		evidence: [...evidence, ...(known ? [payer] : []), ...(paid === openMinor ? amount : [])],
		toCheck: [
			...(sameCurrency
				? []
				: [`It is due in ${invoice.currency}, the payment is in ${transaction.currency}`]),
			...(paid === openMinor ? [] : amount),
			...(known ? [] : [payer]),
			...(invoice.issueDate && transaction.bookedOn < invoice.issueDate
				? [`It was issued on ${invoice.issueDate}, after the payment`]
				: []),
			`Whether the payer means ${invoice.number}`,
		],
	};
}
