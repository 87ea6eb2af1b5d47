import { seatIn } from '../ledger/seats';
import type { Evidence } from '../model/evidence';
import type { OpenInvoice } from '../model/openInvoice';
import type { Related } from '../party/related';
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
): Evidence[][] {
	const { seats } = ledger.memory;
	const named = shown.map(({ place }, at): Evidence[] => {
		seats[place] = at;
		return [];
	});
	const add = (place: number, toEvidence: (invoice: OpenInvoice) => Evidence) => {
		const seat = seatIn(seats, place, shown.length) ?? 0;
		const ranked = shown[seat];
		if (ranked?.place === place) named[seat]?.push(toEvidence(ranked.invoice));
	};
	for (const mention of reading.mentions) {
		for (const place of mention.found.places) {
			add(place, (invoice) => namedEvidence(mention, invoice));
		}
	}
	for (const { found, written, field } of reading.hints) {
		for (const place of found.places) {
			add(place, ({ number }) => ({ code: 'number-possible', written, field, number }));
		}
	}
	return named;
}

/** Adds what speaks for an invoice beside how the texts name it. */
export function addEvidence(
	{ given }: Work,
	{ related, near, similar, sum }: Grounds,
	ranked: Ranked,
	evidence: Evidence[],
): void {
	const { place } = ranked;
	for (const { places, written } of near) {
		if (places.includes(place)) evidence.push({ code: 'near-reference', written });
	}
	if (related.byCutName.places.includes(place)) evidence.push(CUT_NAME);
	if (similar.includes(place)) evidence.push(SIMILAR_NAME);
	if (sum.summed.includes(ranked)) {
		const others = sum.summed.filter((other) => other !== ranked);
		evidence.push({
			code: isPartGiven(given) ? 'part-of-rest' : 'part-of-sum',
			others: others.map((other) => other.invoice.number),
			unique: sum.isUnique,
		});
	}
}
