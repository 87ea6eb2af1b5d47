import { mod97After } from '../../../shared/domain/mod97';
import type { Found } from '../ledger/found';
import { lookUp } from '../ledger/lookUp';
import { DIGIT_ZERO, LETTER_A, SEPARATOR, characterClass, foldText } from '../text/characters';
import { HASH_SEEDS, hashStep } from '../text/hash';
import { meaningOf, wordHash } from '../text/keywords';
import {
	endOf,
	gapBefore,
	hashAt,
	startOf,
	tokenLength,
	tokenText,
	USED,
	type Tokens,
} from '../text/tokens';
import { addReference, carriesReference, findReference } from './findReference';
import type { ReadContext } from './readContext';
import { GRADE, type Unknown } from './reading';

const MAX_GAP = 3;
const MAX_RF_BODY = 21;
const RF_LETTERS = 2;
const MIN_DAMAGED_DIGITS = 6;
// R and F as ISO 7064 counts them, behind the body with the check digits.
const [CODE_R, CODE_F] = [82, 70];

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
export function readCreditorReference(tokens: Tokens, context: ReadContext, at: number): void {
	const start = endOf(tokens, at) - RF_LETTERS;
	if (start < startOf(tokens, at) || !tokens.isNumber[at + 1] || gapBefore(tokens, at + 1) > 1)
		return;
	if (characterClass(tokens.text.charCodeAt(start)) !== LETTER_A + 17) return;
	if (characterClass(tokens.text.charCodeAt(start + 1)) !== LETTER_A + 5) return;
	if (tokenLength(tokens, at + 1) < 2) return;
	const tried = creditorReferencesFrom(tokens, at + 1);
	for (const { hash, end, body } of tried.reverse()) {
		const found = findBody(context, hash, body);
		if (found.places.length === 0) continue;
		addReference(tokens, context, at, lastTokenBefore(tokens, end), found, GRADE.reference);
		return;
	}
	// Where the ledger's own numbers begin with RF, it is one of those rather than a reference that nobody has.
	if (context.ledger.prefixes.has(hashAt(tokens, at)) || isEndOfWord(tokens, at)) return;
	const longest = tried[0];
	if (longest !== undefined) {
		const last = lastTokenBefore(tokens, longest.end);
		addUnknown(tokens, context, at, last, 'creditorReference', []);
	} else if (tokenLength(tokens, at) === RF_LETTERS) readDamaged(tokens, context, at);
}

/** `werf 25`, `TRF 250042`, but not `refRF18`: a word that says something may be glued to the letters. */
function isEndOfWord(tokens: Tokens, at: number): boolean {
	const word = tokenText(tokens, at).slice(0, -RF_LETTERS);
	return word !== '' && (word.length === 1 || meaningOf(wordHash(foldText(word))) === 0);
}

/** Digits behind a lone RF whose check digits are wrong: a person is shown the invoice whose reference they hold. */
function readDamaged(tokens: Tokens, context: ReadContext, at: number): void {
	let last = at + 1;
	while (gapBefore(tokens, last + 1) <= 1 && tokens.isNumber[last + 1]) last += 1;
	const body = foldText(tokens.text.slice(startOf(tokens, at + 1) + 2, endOf(tokens, last)));
	if (body.length < MIN_DAMAGED_DIGITS) return;
	const carried = findReference(context.ledger, context.amountMinor, body).places.length > 0;
	addUnknown(tokens, context, at, last, 'damagedCreditorReference', carried ? [body] : []);
}

function addUnknown(
	tokens: Tokens,
	{ reading, field }: ReadContext,
	first: number,
	last: number,
	kind: Unknown['kind'],
	near: readonly string[],
): void {
	const start = endOf(tokens, first) - RF_LETTERS;
	for (let inside = first; inside <= last; inside += 1) tokens.used[inside] = USED.foreign;
	const written = tokens.text.slice(start, endOf(tokens, last));
	reading.unknowns.push({ kind, written, near, field });
}

function findBody({ ledger, amountMinor }: ReadContext, hash: number, body: string): Found {
	return lookUp(ledger, ledger.index, hash, amountMinor, (place) =>
		carriesReference(ledger, place, body),
	);
}

function creditorReferencesFrom(tokens: Tokens, checkToken: number): Creditor[] {
	const { text } = tokens;
	const bodyStart = startOf(tokens, checkToken) + 2;
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
	while (startOf(tokens, last) >= end) last -= 1;
	return last;
}
