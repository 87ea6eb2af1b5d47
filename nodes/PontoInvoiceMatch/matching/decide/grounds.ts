import { seatIn, type Seats } from '../ledger/seats';
import type { Evidence } from '../model/evidence';
import { gather, type Gathered } from '../model/gathered';
import type { Related } from '../party/related';
import { SEVERAL } from '../references/reading';
import type { Ranked } from './candidate';
import { namedEvidence } from './evidence';
import { isPartGiven } from './given';
import type { Run, Work } from './work';

/** What besides the texts and the payer himself may speak for invoices: looked up once, asked of each that is shown. */
export interface Grounds {
	readonly related: Related;
	/** Places whose reference was written with one slip of the pen. */
	readonly near: ReadonlyArray<{ readonly written: string; readonly places: readonly number[] }>;
	/** Places that have the amount, and a word of the payer's name. */
	readonly similar: readonly number[];
	readonly sum: Sum;
}

/** Invoices of the likely payers that add up to the payment; none where there is no such sum. */
export interface Sum {
	readonly summed: readonly Ranked[];
	/** Whether no others do. */
	readonly isUnique: boolean;
}

const CUT_NAME: Evidence = { code: 'cut-name' };
const SIMILAR_NAME: Evidence = { code: 'similar-name' };

/** How the texts name each of a few invoices: one pass, since a text full of numbers names very many more. */
export function namedEvidenceOf(
	{ ledger }: Run,
	{ reading }: Work,
	shown: readonly Ranked[],
): ReadonlyArray<readonly Evidence[] | undefined> {
	const { seats } = ledger.memory;
	const named = new Array<Evidence[] | undefined>(shown.length);
	for (let at = 0; at < shown.length; at += 1) {
		const ranked = shown[at];
		if (ranked !== undefined) seats[ranked.place] = at;
	}
	const { mentions } = reading;
	const { places } = reading.digest;
	const addIfShown = (at: number, place: number) => {
		const seat = seatOf(shown, seats, place);
		const invoice = shown[seat]?.invoice;
		const mention = mentions[at];
		if (invoice === undefined || mention === undefined) return;
		addTo(named, seat, namedEvidence(mention, invoice));
	};
	for (let at = 0; at < places.length; at += 1) {
		const place = places[at] ?? SEVERAL;
		if (place !== SEVERAL) addIfShown(at, place);
		else for (const each of mentions[at]?.found.places ?? []) addIfShown(at, each);
	}
	for (const { found, written, field } of reading.hints) {
		for (const place of found.places) {
			const seat = seatOf(shown, seats, place);
			const number = shown[seat]?.invoice.number;
			if (number === undefined) continue;
			addTo(named, seat, { code: 'number-possible', written, field, number });
		}
	}
	return named;
}

/** Where a place stands among those that are shown; -1 where it does not. */
function seatOf(shown: readonly Ranked[], seats: Seats, place: number): number {
	const seat = seatIn(seats, place, shown.length);
	return seat !== undefined && shown[seat]?.place === place ? seat : -1;
}

function addTo(named: Array<Evidence[] | undefined>, seat: number, evidence: Evidence): void {
	const others = named[seat];
	if (others === undefined) named[seat] = [evidence];
	else others.push(evidence);
}

/** Adds what speaks for an invoice beside how the texts name it. */
export function addEvidence(
	{ given }: Work,
	{ related, near, similar, sum }: Grounds,
	ranked: Ranked,
	evidence: Gathered<Evidence>,
): void {
	const { place, known } = ranked;
	for (const { places, written } of near) {
		if (places.includes(place)) gather(evidence, { code: 'near-reference', written });
	}
	// A payer who is known needs no likeness of names.
	if (known === undefined && related.byCutName.places.includes(place)) gather(evidence, CUT_NAME);
	if (known === undefined && similar.includes(place)) gather(evidence, SIMILAR_NAME);
	if (isPartOf(sum, place)) {
		gather(evidence, {
			code: isPartGiven(given) ? 'part-of-rest' : 'part-of-sum',
			others: numbersBeside(sum, place),
			unique: sum.isUnique,
		});
	}
}

function isPartOf({ summed }: Sum, place: number): boolean {
	for (const part of summed) if (part.place === place) return true;
	return false;
}

/** The numbers of the other invoices of a sum. */
function numbersBeside({ summed }: Sum, place: number): string[] {
	const numbers: string[] = [];
	for (const other of summed) if (other.place !== place) numbers.push(other.invoice.number);
	return numbers;
}
