import { isStructuredCommunication } from '../../../shared/domain/structuredCommunication';
import type { Ledger } from '../ledger/ledger';
import { lookUp, type Found } from '../ledger/lookUp';
import { foldText } from '../text/characters';
import { writtenBetween, type Tokens } from '../text/tokens';
import { USED } from './masks';
import type { ReadContext } from './readContext';
import { isReference, referenceKey } from '../ledger/referenceKeys';
import { GRADE } from './reading';

const MIN_DIGITS_TO_BE_SURE = 6;
const MIN_DIGITS_WITHOUT_ZEROS = 9;

/** The invoices and known references that carry a whole reference, in whatever notation. */
export function findReference(ledger: Ledger, amountMinor: number, reference: string): Found {
	const key = referenceKey(reference);
	if (key === undefined) return { places: [], size: 0 };
	return lookUp(ledger, ledger.index, key, amountMinor, (place) =>
		carriesReference(ledger, place, reference),
	);
}

/** Whether the invoice or known reference at a place carries a reference. */
export function carriesReference(ledger: Ledger, place: number, written: string): boolean {
	return referencesAt(ledger, place).some((reference) => isReference(reference, written));
}

/**
 * As {@link carriesReference}, for digits in a text. A structured communication that lost its leading zeros must still
 * have most of its digits; and what is the invoice's number as well is read as the number, since a list may follow.
 */
export function carriesDigits(
	ledger: Ledger,
	place: number,
	written: string,
	digits: number,
): boolean {
	const invoice = ledger.invoices[place];
	if (invoice !== undefined && isReference(invoice.number, written)) return false;
	return referencesAt(ledger, place).some(
		(reference) =>
			isReference(reference, written) &&
			(digits >= MIN_DIGITS_WITHOUT_ZEROS || !isStructuredCommunication(foldText(reference))),
	);
}

function referencesAt({ invoices, knownReferences }: Ledger, place: number): readonly string[] {
	return invoices[place]?.references ?? [knownReferences[place - invoices.length].reference];
}

/** Notes that the tokens from one to another are a reference of these invoices. */
export function addReference(
	tokens: Tokens,
	context: ReadContext,
	first: number,
	last: number,
	found: Found,
): void {
	for (let at = first; at <= last; at += 1) tokens.used[at] = USED.read;
	const digits = tokens.ends[last] - tokens.starts[first];
	context.reading.mentions.push({
		grade: digits < MIN_DIGITS_TO_BE_SURE ? GRADE.bare : GRADE.reference,
		labelled: false,
		listed: false,
		written: writtenBetween(tokens, first, last).replace(/\s+/g, ' '),
		field: context.field,
		found,
	});
}
