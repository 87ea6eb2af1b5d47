import type { Ledger } from '../ledger/ledger';
import { createNumberKeys, readNumberKeys } from '../ledger/numberKeys';
import { foldText } from '../text/characters';
import { hashPair } from '../text/hash';
import { MEANING, meaningOf, wordHash } from '../text/keywords';
import {
	gapBefore,
	hashAt,
	meaningAt,
	startOf,
	tokenText,
	writtenBetween,
	type Tokens,
} from '../text/tokens';

const MAX_PREFIX_LETTERS = 4;
const CALLS_INVOICE = MEANING.label | MEANING.numberWord;
const keys = createNumberKeys();

/**
 * The token in which letters begin that this ledger's numbers start with, in front of digits from one token to another;
 * the first of the digits where none do. They may be in two groups (`INV-BE-25-041`), or glued to a word such as
 * "invoice" (`factuurF1041`); those that are a word of another meaning count where the whole has the shape of a number.
 */
export function firstOfPrefix(tokens: Tokens, ledger: Ledger, first: number, last: number): number {
	const at = first - 1;
	const gap = gapBefore(tokens, first);
	if (at < 0 || tokens.isNumber[at] || gap > 1) return first;
	const isJoined = gap === 0 || tokens.text.charAt(startOf(tokens, first) - 1) !== ' ';
	if (!isJoined) return first;
	if (isPrefixAt(tokens, ledger, first, last)) return at;
	if (isTwoGroups(tokens, ledger, at)) return at - 1;
	return isGluedToLabel(ledger, foldText(tokenText(tokens, at)), MAX_PREFIX_LETTERS) ? at : first;
}

function isPrefixAt(tokens: Tokens, ledger: Ledger, first: number, last: number): boolean {
	const prefix = hashAt(tokens, first - 1);
	if (!ledger.prefixes.has(prefix)) return false;
	const isCommonWord = (meaningAt(tokens, first - 1) & ~MEANING.label) !== 0;
	if (!isCommonWord) return true;
	readNumberKeys(keys, writtenBetween(tokens, first, last));
	return ledger.shapes.has(hashPair(prefix, keys.shape));
}

function isTwoGroups(tokens: Tokens, ledger: Ledger, at: number): boolean {
	if (at < 1 || tokens.isNumber[at - 1] || gapBefore(tokens, at) !== 1) return false;
	if (tokens.text.charAt(startOf(tokens, at) - 1) === ' ') return false;
	const letters = foldText(tokenText(tokens, at - 1) + tokenText(tokens, at));
	return ledger.prefixes.has(wordHash(letters)) || isGluedToLabel(ledger, letters, letters.length);
}

/** Whether a word is one such as "invoice" with a prefix of this ledger behind it. */
function isGluedToLabel({ prefixes }: Ledger, word: string, most: number): boolean {
	for (let letters = 1; letters <= Math.min(most, word.length - 2); letters += 1) {
		const start = word.length - letters;
		if (!prefixes.has(wordHash(word.slice(start)))) continue;
		if (isLabel(word.slice(0, start))) return true;
	}
	return false;
}

/** Whether a word calls the number behind it an invoice. */
export const isLabel = (word: string): boolean => (meaningOf(wordHash(word)) & CALLS_INVOICE) !== 0;
