import { createNumberKeys, readNumberKeys } from '../ledger/numberKeys';
import { hashPair } from '../text/hash';
import { MEANING } from '../text/keywords';
import {
	USED,
	endOf,
	gapBefore,
	hashAt,
	meaningAt,
	startOf,
	tokenLength,
	tokenText,
	valueAt,
	writtenBetween,
	type Tokens,
} from '../text/tokens';
import { isYearAt } from './yearAt';
import type { ReadContext } from './readContext';
import { wordInFront } from './wordInFront';

const MIN_RUNS = 3;
/** So many runs of letters and digits are no number with a word in it, whatever the letters happen to spell. */
const MIN_RUNS_OF_RANDOM = 6;
const MAX_RUNS_LIKE_NUMBERS = 5;
const MIN_LENGTH = 8;
const MOST_DIGITS_OF_SERIAL = 2;
const CENTURY = 100;
const MIN_LETTERS_OF_WORD = 3;
const SHORT_WORDS = MEANING.and | MEANING.upTo | MEANING.numberWord;
const keys = createNumberKeys();

/**
 * Marks the ids that banks and payment apps make of letters and digits, `090549U16A042` and `7F31A0C99`: no digits inside
 * one are a number, and no letters a word. What an invoice word calls a number, or is written like one of this ledger, is none.
 */
export function maskIds(tokens: Tokens, context: ReadContext): void {
	for (let first = 0; first < tokens.count; first += 1) {
		const last = lastOfGlued(tokens, first);
		if (last - first + 1 >= MIN_RUNS && isId(tokens, context, first, last)) {
			const end = isSerial(tokens, last + 1) ? last + 1 : last;
			for (let at = first; at <= end; at += 1) tokens.used[at] = USED.foreign;
		}
		first = last;
	}
}

function lastOfGlued(tokens: Tokens, first: number): number {
	let last = first;
	while (gapBefore(tokens, last + 1) === 0) last += 1;
	return last;
}

/** `7T2C12AB34CD/2`: the second part of one booking. */
const isSerial = (tokens: Tokens, at: number) =>
	gapBefore(tokens, at) === 1 &&
	tokens.isNumber[at] === 1 &&
	tokens.text.charAt(startOf(tokens, at) - 1) === '/' &&
	tokenLength(tokens, at) <= MOST_DIGITS_OF_SERIAL;

function isId(tokens: Tokens, context: ReadContext, first: number, last: number): boolean {
	// A shorter one may be a number with a slip of the pen: `F1O41`.
	if (endOf(tokens, last) - startOf(tokens, first) < MIN_LENGTH) return false;
	const runs = last - first + 1;
	for (let at = first; at <= last; at += 1) {
		if (tokens.used[at] === USED.read || isWord(tokens, at, runs)) return false;
	}
	if (wordInFront(tokens, first) === 'label') return false;
	if (isInShape(context, writtenBetween(tokens, first, last))) return false;
	if (runs > MAX_RUNS_LIKE_NUMBERS) return true;
	if (runs === MIN_RUNS && !tokens.isNumber[first]) return false;
	return !isLikeNumbers(tokens, context, first, last);
}

/** "F1042en1043" */
function isWord(tokens: Tokens, at: number, runs: number): boolean {
	const meaning = meaningAt(tokens, at);
	if (meaning === 0 || runs >= MIN_RUNS_OF_RANDOM) return false;
	const length = tokenLength(tokens, at);
	return length >= MIN_LETTERS_OF_WORD || (length > 1 && (meaning & SHORT_WORDS) !== 0);
}

/** `2025A0041`, `F1041F1042`: it starts with a year, or has a number in it of the shape of this ledger's. */
function isLikeNumbers(tokens: Tokens, context: ReadContext, first: number, last: number): boolean {
	const { bookedYear, ledger } = context;
	const digits = tokens.isNumber[first] ? first : first + 1;
	if (isYearAt(tokens, context, digits)) return true;
	if (tokenLength(tokens, digits) === 2 && valueAt(tokens, digits) === bookedYear % CENTURY)
		return true;
	for (let at = digits; at <= last; at += 2) {
		readNumberKeys(keys, tokenText(tokens, at));
		const isAlone = at === first || last - first + 1 === MIN_RUNS;
		if (isAlone && ledger.shapes.has(keys.shape)) return true;
		if (at > first && ledger.shapes.has(hashPair(hashAt(tokens, at - 1), keys.shape))) return true;
	}
	return false;
}

function isInShape({ ledger }: ReadContext, written: string): boolean {
	readNumberKeys(keys, written);
	return ledger.shapes.has(keys.shape) || ledger.shapes.has(keys.letteredShape);
}
