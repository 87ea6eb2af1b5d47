import { mod97After } from '../../../shared/domain/mod97';
import { isStructuredCommunication } from '../../../shared/domain/structuredCommunication';
import { firstEntry } from '../ledger/hashIndex';
import { lookUp, type Found } from '../ledger/lookUp';
import type { Ledger } from '../ledger/ledger';
import { DIGIT_ZERO, LETTER_A, SEPARATOR, characterClass, foldText } from '../text/characters';
import { HASH_SEEDS, hashStep } from '../text/hash';
import { gapBefore, tokenLength, writtenBetween, type Tokens } from '../text/tokens';
import { USED } from './masks';
import { isReference, referenceKey } from './referenceKeys';
import { GRADE, type Reading } from './reading';
import { readUnknownCommunications } from './readUnknownCommunications';

const MAX_DIGITS = 25;
const MIN_DIGITS_ALONE = 4;
const MIN_DIGITS_GROUPED = 8;
const MIN_DIGITS_TO_BE_SURE = 6;
const MIN_DIGITS_WITHOUT_ZEROS = 9;
const OGM_DIGITS = 12;
const MAX_GAP = 3;
const MAX_RF_BODY = 21;
const RF_LETTERS = 2;
// R and F as ISO 7064 counts them, behind the body with the check digits.
const [CODE_R, CODE_F] = [82, 70];

/** Where a text is read, and for which payment. */
export interface ReadContext {
	readonly ledger: Ledger;
	readonly reading: Reading;
	readonly field: string;
	readonly amountMinor: number;
	/** Whether the bank says that the text is a structured reference. */
	readonly structured: boolean;
}

/** Reads payment references in a text: structured communications, RF and any other the invoices carry. */
export function readReferences(tokens: Tokens, context: ReadContext): void {
	for (let at = 0; at < tokens.count; at += 1) {
		if (tokens.used[at] !== USED.free) continue;
		if (tokens.isNumber[at]) readDigitReference(tokens, context, at);
		else readCreditorReference(tokens, context, at);
	}
	readUnknownCommunications(tokens, context);
}

/** Takes the longest run of digit groups from here on that is a reference of an invoice. */
function readDigitReference(tokens: Tokens, context: ReadContext, first: number): void {
	let hash: number = HASH_SEEDS.reference;
	let significant = 0;
	let digits = 0;
	let best: Found | undefined;
	let bestLast = first;
	for (let last = first; last < tokens.count; last += 1) {
		if (!tokens.isNumber[last] || tokens.used[last] !== USED.free) break;
		if (last > first && gapBefore(tokens, last) > MAX_GAP) break;
		digits += tokenLength(tokens, last);
		if (digits > MAX_DIGITS) break;
		for (let index = tokens.starts[last]; index < tokens.ends[last]; index += 1) {
			const kind = characterClass(tokens.text.charCodeAt(index));
			if (significant === 0 && kind === DIGIT_ZERO) continue;
			significant += 1;
			hash = hashStep(hash, kind);
		}
		if (significant === 0 || !mayBeReference(tokens, first, last, digits)) continue;
		if (firstEntry(context.ledger.index, hash) < 0) continue;
		const found = findReference(tokens, context, hash, first, last, digits);
		if (found.places.length > 0) {
			best = found;
			bestLast = last;
		}
	}
	if (best !== undefined) addReference(tokens, context, first, bestLast, best);
	else if (tokenLength(tokens, first) === OGM_DIGITS + 3) readRawCoda(tokens, context, first);
}

/** Short digits must stand alone, and not be one group of something longer. */
function mayBeReference(tokens: Tokens, first: number, last: number, digits: number): boolean {
	if (digits < (first === last ? MIN_DIGITS_ALONE : MIN_DIGITS_GROUPED)) return false;
	if (digits >= OGM_DIGITS - 2) return true;
	const joinedBefore =
		gapBefore(tokens, first) <= 1 && !isBlank(tokens.text[tokens.starts[first] - 1]);
	const joinedAfter = gapBefore(tokens, last + 1) <= 1 && !isBlank(tokens.text[tokens.ends[last]]);
	return !(joinedBefore && tokens.isNumber[first - 1]) && !joinedAfter;
}

const isBlank = (char: string | undefined) => char === undefined || char.trim() === '';

/** Belgian bank files put `101` in front of a structured communication. */
function readRawCoda(tokens: Tokens, context: ReadContext, at: number): void {
	const digits = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
	if (!digits.startsWith('101') || !isStructuredCommunication(digits.slice(3))) return;
	const communication = digits.slice(3);
	const key = referenceKey(communication);
	if (key === undefined) return;
	const found = findWritten(context, key, communication);
	if (found.places.length > 0) addReference(tokens, context, at, at, found);
}

function findReference(
	tokens: Tokens,
	context: ReadContext,
	hash: number,
	first: number,
	last: number,
	digits: number,
): Found {
	const { ledger, amountMinor } = context;
	const written = writtenBetween(tokens, first, last);
	return lookUp(ledger, ledger.index, hash, amountMinor, (place) => {
		return carriesReference(ledger, place, written, digits) && !isOwnNumber(ledger, place, written);
	});
}

function findWritten({ ledger, amountMinor }: ReadContext, hash: number, written: string): Found {
	return lookUp(ledger, ledger.index, hash, amountMinor, (place) =>
		carriesReference(ledger, place, written, OGM_DIGITS),
	);
}

/** Digits that are the invoice's reference and its number alike are read as the number: a list may follow. */
function isOwnNumber({ invoices }: Ledger, place: number, written: string): boolean {
	return place < invoices.length && isReference(invoices[place].number, written);
}

/** A structured communication that lost its leading zeros must still have most of its digits. */
function carriesReference(ledger: Ledger, place: number, written: string, digits: number): boolean {
	const carries = (reference: string) =>
		isReference(reference, written) &&
		(digits >= MIN_DIGITS_WITHOUT_ZEROS || !isStructuredCommunication(foldText(reference)));
	const invoice = ledger.invoices[place];
	if (invoice !== undefined) return invoice.references.some(carries);
	return carries(ledger.knownReferences[place - ledger.invoices.length]);
}

function addReference(
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

/** One length at which a run of characters is an RF with right check digits. */
interface Creditor {
	readonly hash: number;
	readonly end: number;
	readonly body: string;
}

/**
 * Reads an RF whose letters end this token. What follows in the sentence may be part of it, so every length with right
 * check digits is tried, the longest first, and counts when an invoice carries it.
 */
function readCreditorReference(tokens: Tokens, context: ReadContext, at: number): void {
	const start = tokens.ends[at] - RF_LETTERS;
	if (start < tokens.starts[at] || !tokens.isNumber[at + 1] || gapBefore(tokens, at + 1) > 1)
		return;
	if (characterClass(tokens.text.charCodeAt(start)) !== LETTER_A + 17) return;
	if (characterClass(tokens.text.charCodeAt(start + 1)) !== LETTER_A + 5) return;
	if (tokenLength(tokens, at + 1) < 2) return;
	const tried = creditorReferencesFrom(tokens, at + 1);
	for (const { hash, end, body } of tried.reverse()) {
		const found = findWritten(context, hash, body);
		if (found.places.length === 0) continue;
		addReference(tokens, context, at, lastTokenBefore(tokens, end), found);
		return;
	}
	const longest = tried[0];
	if (longest === undefined) return;
	const last = lastTokenBefore(tokens, longest.end);
	for (let inside = at; inside <= last; inside += 1) tokens.used[inside] = USED.foreign;
	context.reading.unknowns.push({
		kind: 'creditorReference',
		written: tokens.text.slice(start, longest.end),
		near: [],
		field: context.field,
	});
}

function creditorReferencesFrom(tokens: Tokens, checkToken: number): Creditor[] {
	const { text } = tokens;
	const bodyStart = tokens.starts[checkToken] + 2;
	const check1 = text.charCodeAt(bodyStart - 2);
	const check2 = text.charCodeAt(bodyStart - 1);
	const found: Creditor[] = [];
	let hash: number = HASH_SEEDS.reference;
	let remainder = 0;
	let length = 0;
	let significant = 0;
	let skipped = 0;
	for (let index = bodyStart; index < text.length && length < MAX_RF_BODY; index += 1) {
		const kind = characterClass(text.charCodeAt(index));
		if (kind === SEPARATOR) {
			skipped += 1;
			if (skipped > MAX_GAP) break;
			continue;
		}
		skipped = 0;
		length += 1;
		remainder = mod97After(
			remainder,
			kind >= LETTER_A ? kind - LETTER_A + 65 : kind - DIGIT_ZERO + 48,
		);
		if (significant > 0 || kind > DIGIT_ZERO) {
			significant += 1;
			hash = hashStep(hash, kind);
		}
		const whole = [CODE_R, CODE_F, check1, check2].reduce(mod97After, remainder);
		if (whole !== 1 || splitsDigits(text, index)) continue;
		const body = foldText(text.slice(bodyStart, index + 1)).replace(/^0+/, '');
		found.push({ hash, end: index + 1, body });
	}
	return found;
}

function splitsDigits(text: string, index: number): boolean {
	return isDigitAt(text, index) && isDigitAt(text, index + 1);
}

function isDigitAt(text: string, index: number): boolean {
	const kind = index < text.length ? characterClass(text.charCodeAt(index)) : SEPARATOR;
	return kind !== SEPARATOR && kind < LETTER_A;
}

function lastTokenBefore(tokens: Tokens, end: number): number {
	let last = tokens.count - 1;
	while (last > 0 && tokens.starts[last] >= end) last -= 1;
	return last;
}
