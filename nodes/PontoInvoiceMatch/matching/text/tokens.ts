import { DIGIT_ZERO, LETTER_A, SEPARATOR, characterClass, composeLatin } from './characters';
import { HASH_SEEDS, hashStep } from './hash';
import { meaningOf } from './keywords';

/** A longer text is read up to here: no bank sends more, and a made-up one must not cost time. */
const MAX_TOKENS = 400;
const MAX_EXACT_DIGITS = 15;

/** Why a token is not free to be read as part of a number. */
export const USED = { free: 0, read: 1, foreign: 2, soft: 3 } as const;

/**
 * A text cut into runs of letters and runs of digits. One buffer serves all texts of a run, one after the other; the
 * arrays hold one entry for each token.
 */
export interface Tokens {
	text: string;
	count: number;
	/** How many of the tokens are runs of digits. */
	numberCount: number;
	/** What all its words mean together. */
	meaning: number;
	readonly isNumber: Uint8Array;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** Of letters without case and accents; of digits without leading zeros. */
	readonly hashes: Int32Array;
	/** Of digits: their value, or NaN beyond 15 digits. */
	readonly values: Float64Array;
	/** Of letters: what the word means, as bits of `MEANING`. */
	readonly meanings: Int32Array;
	/** As {@link USED} counts: a stronger reading has used the token, or it is a date, an amount or the like. */
	readonly used: Uint8Array;
}

/** An empty buffer to read texts into. */
export function createTokens(): Tokens {
	return {
		text: '',
		count: 0,
		numberCount: 0,
		meaning: 0,
		isNumber: new Uint8Array(MAX_TOKENS),
		starts: new Int32Array(MAX_TOKENS),
		ends: new Int32Array(MAX_TOKENS),
		hashes: new Int32Array(MAX_TOKENS),
		values: new Float64Array(MAX_TOKENS),
		meanings: new Int32Array(MAX_TOKENS),
		used: new Uint8Array(MAX_TOKENS),
	};
}

/** Cuts a text into the buffer, in place of what was there. */
export function readTokens(tokens: Tokens, raw: string): void {
	readComposed(tokens, composeLatin(raw));
}

/** Cuts a text that `composeLatin` has made plain already. */
export function readComposed(tokens: Tokens, text: string): void {
	const before = tokens.count;
	tokens.text = text;
	tokens.numberCount = 0;
	tokens.meaning = 0;
	let count = 0;
	let index = 0;
	while (index < text.length && count < MAX_TOKENS) {
		const first = characterClass(text.charCodeAt(index));
		if (first === SEPARATOR) {
			index += 1;
			continue;
		}
		tokens.starts[count] = index;
		tokens.used[count] = 0;
		index =
			first >= LETTER_A ? readLetters(tokens, count, index) : readDigits(tokens, count, index);
		tokens.ends[count] = index;
		count += 1;
	}
	tokens.count = count;
	if (count < before) clear(tokens, count, before);
}

/** Of a longer text that was read before nothing is left: who looks ahead finds no token there. */
function clear(tokens: Tokens, from: number, to: number): void {
	tokens.isNumber.fill(0, from, to);
	tokens.starts.fill(0, from, to);
	tokens.ends.fill(0, from, to);
	tokens.hashes.fill(0, from, to);
	tokens.values.fill(0, from, to);
	tokens.meanings.fill(0, from, to);
	tokens.used.fill(0, from, to);
}

function readLetters(tokens: Tokens, at: number, start: number): number {
	let hash: number = HASH_SEEDS.word;
	let index = start;
	for (; index < tokens.text.length; index += 1) {
		const kind = characterClass(tokens.text.charCodeAt(index));
		if (kind < LETTER_A) break;
		hash = hashStep(hash, kind);
	}
	tokens.isNumber[at] = 0;
	tokens.hashes[at] = hash;
	tokens.values[at] = Number.NaN;
	const meaning = meaningOf(hash);
	tokens.meanings[at] = meaning;
	tokens.meaning |= meaning;
	return index;
}

function readDigits(tokens: Tokens, at: number, start: number): number {
	let hash: number = HASH_SEEDS.word;
	let value = 0;
	let index = start;
	for (; index < tokens.text.length; index += 1) {
		const kind = characterClass(tokens.text.charCodeAt(index));
		if (kind === SEPARATOR || kind >= LETTER_A) break;
		const digit = kind - DIGIT_ZERO;
		if (digit > 0 || value > 0) hash = hashStep(hash, kind);
		value = value * 10 + digit;
	}
	tokens.isNumber[at] = 1;
	tokens.numberCount += 1;
	tokens.hashes[at] = hash;
	tokens.meanings[at] = 0;
	tokens.values[at] = index - start > MAX_EXACT_DIGITS ? Number.NaN : value;
	return index;
}

/** Where a token starts in the text; behind it where there is no such token. */
export function startOf(tokens: Tokens, at: number): number {
	return tokens.starts[at] ?? tokens.text.length;
}

/** Where the character behind a token is; 0 where there is no such token. */
export function endOf(tokens: Tokens, at: number): number {
	return tokens.ends[at] ?? 0;
}

/** The hash of a token, as {@link Tokens} has it. */
export function hashAt(tokens: Tokens, at: number): number {
	return tokens.hashes[at] ?? 0;
}

/** What a word means, as bits of `MEANING`; 0 for digits, and where there is no such token. */
export function meaningAt(tokens: Tokens, at: number): number {
	return at < tokens.count ? (tokens.meanings[at] ?? 0) : 0;
}

/** The value of a run of digits; NaN for anything else. */
export function valueAt(tokens: Tokens, at: number): number {
	return tokens.values[at] ?? Number.NaN;
}

/** How many characters a token has. */
export function tokenLength(tokens: Tokens, at: number): number {
	return endOf(tokens, at) - startOf(tokens, at);
}

/** A token as it was written. */
export function tokenText(tokens: Tokens, at: number): string {
	return tokens.text.slice(startOf(tokens, at), endOf(tokens, at));
}

/** How many characters lie between a token and the one before it; a large number at either end of the text. */
export function gapBefore(tokens: Tokens, at: number): number {
	return at <= 0 || at >= tokens.count ? 1000 : startOf(tokens, at) - endOf(tokens, at - 1);
}

/** What was written from one token to another, both included. */
export function writtenBetween(tokens: Tokens, first: number, last: number): string {
	return tokens.text.slice(startOf(tokens, first), endOf(tokens, last));
}

/** What stands between a token and the one before it. */
export const textBefore = (tokens: Tokens, at: number): string =>
	tokens.text.slice(endOf(tokens, at - 1), startOf(tokens, at));

/** The one character that joins a number to the one before it; empty when they are not joined so. */
export function joint(tokens: Tokens, at: number): string {
	const joined =
		gapBefore(tokens, at) === 1 && tokens.isNumber[at] === 1 && tokens.isNumber[at - 1] === 1;
	return joined ? tokens.text.charAt(startOf(tokens, at) - 1) : '';
}
