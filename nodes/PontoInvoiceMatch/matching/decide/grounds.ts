import type { Evidence } from '../model/evidence';
import type { Related } from '../party/related';
import type { Ranked } from './candidate';
import { namedEvidence } from './evidence';
import { isPartGiven } from './given';
import type { Work } from './work';

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

/** What speaks for an invoice: made for the dozen that is shown, since a text full of numbers names very many. */
export function evidenceFor(
	{ reading, given }: Work,
	{ related, near, similar, sum }: Grounds,
	ranked: Ranked,
): Evidence[] {
	const { place, invoice } = ranked;
	const { number } = invoice;
	const evidence: Evidence[] = [];
	for (const mention of reading.mentions) {
		if (mention.found.places.includes(place)) evidence.push(namedEvidence(mention, invoice));
	}
	for (const { found, written, field } of reading.hints) {
		if (!found.places.includes(place)) continue;
		evidence.push({ code: 'number-possible', written, field, number });
	}
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
	return evidence;
}
