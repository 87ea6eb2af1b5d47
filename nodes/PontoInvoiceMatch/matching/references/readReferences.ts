import { isStructuredCommunication } from '../../../shared/domain/structuredCommunication';
import { firstEntry } from '../ledger/hashIndex';
import { hasLength, longestOf } from '../ledger/lengths';
import type { Found } from '../ledger/found';
import { lookUp } from '../ledger/lookUp';
import { partsHashOfRun } from '../ledger/partsHash';
import { DIGIT_ZERO, characterClass, foldText } from '../text/characters';
import { HASH_SEEDS, hashStep } from '../text/hash';
import { MEANING } from '../text/keywords';
import {
	USED,
	endOf,
	gapBefore,
	hashAt,
	joint,
	meaningAt,
	startOf,
	tokenLength,
	tokenText,
	valueAt,
	writtenBetween,
	type Tokens,
} from '../text/tokens';
import { addReference, carriesDigits, findReference, gradeDigits } from './findReference';
import { isSomethingElse } from './masks';
import type { ReadContext } from './readContext';
import { GRADE } from './reading';
import { readCreditorReference } from './readCreditorReference';
import { isOtherNumber, wordInFront } from './wordInFront';
import { readUnknownCommunications } from './readUnknownCommunications';

/** A Swiss reference has the most. */
const MAX_DIGITS = 27;
const MIN_DIGITS = 9;
const OGM_DIGITS = 12;
const MAX_GAP = 3;

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
	const { references, referenceStarts } = context.ledger.form;
	const firstDigit = endOfZeros(tokens, first);
	if (
		firstDigit < endOf(tokens, first) &&
		!hasLength(referenceStarts, kindAt(tokens, firstDigit))
	) {
		readRawCoda(tokens, context, first);
		return;
	}
	const longest = longestOf(references);
	let digits = 0;
	let significant = 0;
	let hash: number = HASH_SEEDS.reference;
	let pairs = 0;
	let best: Found | undefined;
	let bestLast = first;
	for (let last = first; last < tokens.count; last += 1) {
		if (!tokens.isNumber[last]) break;
		if (last > first && gapBefore(tokens, last) > MAX_GAP) break;
		const length = tokenLength(tokens, last);
		digits += length;
		const from = significant > 0 ? startOf(tokens, last) : endOfZeros(tokens, last);
		significant += endOf(tokens, last) - from;
		if (digits > MAX_DIGITS || significant > longest) break;
		hash = hashOnward(hash, tokens.text, from, endOf(tokens, last));
		if (length <= 2) pairs += 1;
		// Nobody groups a short reference in ones and twos: those are days, hours and phones.
		if (digits < OGM_DIGITS && pairs > 1) continue;
		if (!hasLength(references, significant)) continue;
		if (!mayBeReference(tokens, first, last, digits)) continue;
		if (firstEntry(context.ledger.index, hash) < 0) continue;
		const found = findDigits(context, hash, writtenBetween(tokens, first, last), digits);
		if (found.places.length > 0) {
			best = found;
			bestLast = last;
		}
	}
	if (best !== undefined) {
		const written = writtenBetween(tokens, first, bestLast);
		// Digits without check digits are a free reference of these invoices, such as an order number.
		const grade = gradeDigits(context.ledger, best, written);
		if (!mayBeRead(tokens, first, bestLast, written, grade !== GRADE.reference)) return;
		if (first === bestLast && isNumberToo(tokens, context, first, written)) {
			if (wordInFront(tokens, first) !== 'label') hintAt(context, best, written);
			return;
		}
		addReference(tokens, context, first, bestLast, best, grade);
	} else readRawCoda(tokens, context, first);
}

const kindAt = (tokens: Tokens, index: number) => characterClass(tokens.text.charCodeAt(index));

/** Where the leading zeros of a token end. */
function endOfZeros(tokens: Tokens, at: number): number {
	const end = endOf(tokens, at);
	let start = startOf(tokens, at);
	while (start < end && characterClass(tokens.text.charCodeAt(start)) === DIGIT_ZERO) start += 1;
	return start;
}

/** The hash of digits with more of them behind. */
function hashOnward(hash: number, text: string, from: number, end: number): number {
	let onward = hash;
	for (let index = from; index < end; index += 1) {
		onward = hashStep(onward, characterClass(text.charCodeAt(index)));
	}
	return onward;
}

/** The invoices with these digits as a reference. */
function findDigits(
	{ ledger, amountMinor }: ReadContext,
	hash: number,
	written: string,
	digits: number,
): Found {
	return lookUp(ledger, ledger.index, hash, amountMinor, (place) =>
		carriesDigits(ledger, place, written, digits),
	);
}

/** Whether digits that an invoice carries are the number of one as well: the number goes first. */
function isNumberToo(
	tokens: Tokens,
	{ ledger, amountMinor }: ReadContext,
	at: number,
	written: string,
): boolean {
	if (isStructuredCommunication(foldText(written))) return false;
	const hash = partsHashOfRun(hashAt(tokens, at), valueAt(tokens, at), tokenLength(tokens, at));
	const numbered = lookUp(ledger, ledger.index, hash, amountMinor, (place) => {
		const number = ledger.invoices[place]?.number;
		return number !== undefined && foldText(number) === foldText(written);
	});
	return numbered.size > 0;
}

/** Shows a person the invoices that carry what is another one's number. */
function hintAt({ reading, field }: ReadContext, found: Found, written: string): void {
	const weakly = { labelled: false, alone: false, ofReference: true, listed: false };
	reading.hints.push({ ...weakly, grade: GRADE.short, written, field, found });
}

/**
 * Check digits speak for a structured communication, whatever stands beside it, unless zeros are missing; a word for an
 * order is right for a free reference.
 */
function mayBeRead(
	tokens: Tokens,
	first: number,
	last: number,
	written: string,
	free: boolean,
): boolean {
	if (isStructuredCommunication(foldText(written))) return true;
	const front = wordInFront(tokens, first);
	if (isSomethingElse(tokens, first, last)) return false;
	if (free && front === 'order') return true;
	if (isOtherNumber(front)) return false;
	return front === 'label' || !isBehindLetters(tokens, first);
}

/** "ORD250405294" has letters that are no word for a reference, and so is another number. */
function isBehindLetters(tokens: Tokens, first: number): boolean {
	if (tokens.isNumber[first - 1] || gapBefore(tokens, first) > 0) return false;
	const silent = MEANING.reference | MEANING.numberWord | MEANING.label;
	return (meaningAt(tokens, first - 1) & silent) === 0;
}

/** Short digits must stand alone, and not be one group of something longer. */
function mayBeReference(tokens: Tokens, first: number, last: number, digits: number): boolean {
	if (digits < MIN_DIGITS) return false;
	if (digits >= OGM_DIGITS - 2) return true;
	const goesOn =
		gapBefore(tokens, last + 1) <= 1 && !isBlank(tokens.text.charAt(endOf(tokens, last)));
	return isBlank(joint(tokens, first)) && !goesOn;
}

const isBlank = (char: string) => char.trim() === '';

const RAW_CODA = '101';

/** Belgian bank files put `101` in front of a structured communication. */
function readRawCoda(tokens: Tokens, context: ReadContext, at: number): void {
	if (tokenLength(tokens, at) !== OGM_DIGITS + RAW_CODA.length) return;
	const digits = tokenText(tokens, at);
	if (!digits.startsWith(RAW_CODA) || !isStructuredCommunication(digits.slice(RAW_CODA.length)))
		return;
	const communication = digits.slice(RAW_CODA.length);
	const found = findReference(context.ledger, context.amountMinor, communication);
	if (found.places.length > 0) addReference(tokens, context, at, at, found, GRADE.reference);
}
