import { isCreditorReference } from '../../../shared/domain/creditorReference';
import { isStructuredCommunication } from '../../../shared/domain/structuredCommunication';
import type { Ledger } from '../ledger/ledger';
import type { Found } from '../ledger/found';
import { lookUp } from '../ledger/lookUp';
import { invoiceAt, knownReferenceAt } from '../ledger/payable';
import { foldText } from '../text/characters';
import { USED, writtenBetween, type Tokens } from '../text/tokens';
import type { ReadContext } from './readContext';
import {
	canonicalReference,
	countDigits,
	hashReference,
	isCheckedReference,
	isLongReference,
	isReference,
	MIN_DIGITS_OF_REFERENCE,
	MIN_LONG_DIGITS,
} from '../ledger/referenceKeys';
import { GRADE, type Grade } from './reading';

const MIN_DIGITS_WITHOUT_ZEROS = 9;
const RF_CHARACTERS = 4;

/** The invoices and known references that carry a whole reference, in whatever notation. */
export function findReference(ledger: Ledger, amountMinor: number, reference: string): Found {
	const key = hashReference(canonicalReference(reference));
	return lookUp(ledger, ledger.index, key, amountMinor, (place) =>
		carriesReference(ledger, place, reference),
	);
}

/** Whether the invoice or known reference at a place carries a reference. */
export function carriesReference(ledger: Ledger, place: number, written: string): boolean {
	return referencesAt(ledger, place).some((reference) => isReference(reference, written));
}

/**
 * As {@link carriesReference}, for digits in a text. What lost its leading zeros must still have most of its digits; what
 * is longer than a structured communication, or lost the RF in front, must have all; and what is the invoice's number as
 * well is read as the number, since a list may follow.
 */
export function carriesDigits(
	ledger: Ledger,
	place: number,
	written: string,
	digits: number,
): boolean {
	const invoice = ledger.invoices[place];
	const isNumber = invoice !== undefined && isReference(invoice.number, written);
	if (isNumber && !isStructuredCommunication(foldText(written))) return false;
	return referencesAt(ledger, place).some((reference) => {
		if (!isReference(reference, written)) return false;
		const own = countDigits(reference);
		if (own === undefined) return isLongReference(reference) && bodyOf(reference).length === digits;
		if (own >= MIN_LONG_DIGITS) return own === digits;
		return own >= MIN_DIGITS_OF_REFERENCE && digits >= MIN_DIGITS_WITHOUT_ZEROS;
	});
}

/** What an RF reference wraps, zeros in front included; any other reference as it is. */
function bodyOf(reference: string): string {
	const folded = foldText(reference);
	return isCreditorReference(folded) ? folded.slice(RF_CHARACTERS) : folded;
}

/** How surely digits name the invoices that carry them: as a reference only when their own check digits prove one. */
export function gradeDigits(ledger: Ledger, { places }: Found, written: string): Grade {
	const isChecked = places.some((place) =>
		referencesAt(ledger, place).some(
			(reference) => isReference(reference, written) && isCheckedReference(bodyOf(reference)),
		),
	);
	return isChecked ? GRADE.reference : GRADE.full;
}

/** Nine to eleven digits of a structured communication that lost its zeros are soon the number of something else. */
export const hasLostZeros = (written: string): boolean => /^\d{1,11}$/.test(foldText(written));

function referencesAt(ledger: Ledger, place: number): readonly string[] {
	const known = knownReferenceAt(ledger, place);
	return known === undefined ? (invoiceAt(ledger, place)?.references ?? []) : [known.reference];
}

/** Notes that the tokens from one to another are a reference of these invoices. */
export function addReference(
	tokens: Tokens,
	context: ReadContext,
	first: number,
	last: number,
	found: Found,
	grade: Grade,
): void {
	for (let at = first; at <= last; at += 1) tokens.used[at] = USED.read;
	context.reading.mentions.push({
		grade,
		labelled: false,
		alone: false,
		ofReference: true,
		listed: false,
		written: writtenBetween(tokens, first, last).replace(/\s+/g, ' '),
		field: context.field,
		found,
	});
}
