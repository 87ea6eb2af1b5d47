import { MEANING, wordHash, wordHashes } from '../text/keywords';
import {
	USED,
	endOf,
	gapBefore,
	hashAt,
	meaningAt,
	startOf,
	tokenLength,
	type Tokens,
} from '../text/tokens';

/** "2025-0140 - 2025-0143", "F1042 : F1044": two of them or all from one to the other, so what they leave over is not simply too much. */
const DASHED = /^\s?(?:-{1,3}|\.{2,3}|~|:)\s?$/;
/** "2025-0140 -> 2025-0143" */
const ARROW = /^\s?(?:[-=]{0,2}>|→)\s?$/;
const INCLUSIVE = wordHashes(
	'INCL INCLUS INCLUSIEF INCLUSIVE INCLUDING INKL INKLUSIVE EINSCHL EINSCHLIESSLICH EINSCHLIESLICH ZU ZUM ZUR MET MIT',
);
/** Behind "and": `tot en met`, `bis und mit`, `up to and including`. */
const WITH = wordHashes('MET MIT INCLUDING');
const ARTICLE = wordHashes('DE HET LA LE L DIE DER DAS DEM THE');
/** `tussen F1042 en F1044`: the "and" behind goes up to the second. */
const BETWEEN = wordHashes('TUSSEN ENTRE ZWISCHEN ZW BETWEEN');
const MOST_WORDS_BEHIND_BETWEEN = 6;
const [UP, A, T, E, M] = ['UP', 'A', 'T', 'E', 'M'].map(wordHash);
const MOST_WORDS_OF_NUMBER = 3;
const MIN_LETTERS_OF_LABEL = 4;

/**
 * How many words say "to", those before the number among them: one for "tot", two for "t/m", three for "tot en met" and
 * "t.e.m.", four for "tot en met nr."; none for anything else.
 */
export function wordsUpTo(tokens: Tokens, at: number): number {
	const words = wordsOfUpTo(tokens, at);
	if (words === 0) return 0;
	let end = at + words;
	while (end < at + words + MOST_WORDS_OF_NUMBER && isOfNumber(tokens, end)) end += 1;
	return end - at;
}

function wordsOfUpTo(tokens: Tokens, at: number): number {
	if (isWord(tokens, at, UP)) {
		const words = wordsOfUpTo(tokens, at + 1);
		return words === 0 ? 0 : words + 1;
	}
	if (!isUpTo(tokens, at) || tokens.used[at] !== USED.free) return 0;
	if (isAnd(tokens, at + 1) && isOneOf(tokens, at + 2, WITH)) return 3;
	if (isWord(tokens, at, T) && isWord(tokens, at + 1, E) && isWord(tokens, at + 2, M)) return 3;
	const isMore = isUpTo(tokens, at + 1) && gapBefore(tokens, at + 1) <= 1;
	if (tokenLength(tokens, at) === 1 && !isWord(tokens, at, A)) return isMore ? 2 : 0;
	return isMore || isOneOf(tokens, at + 1, INCLUSIVE) ? 2 : 1;
}

/** "Number", "invoice" or an article, apart from the digits behind it: the letters of a number are none of these. */
function isOfNumber(tokens: Tokens, at: number): boolean {
	const meaning = meaningAt(tokens, at);
	const length = tokenLength(tokens, at);
	const isApart = gapBefore(tokens, at + 1) > 0;
	if (meaning & MEANING.numberWord) return length > 1 || isApart;
	if (!isApart) return false;
	return (
		((meaning & MEANING.label) !== 0 && length >= MIN_LETTERS_OF_LABEL) ||
		isOneOf(tokens, at, ARTICLE)
	);
}

const isUpTo = (tokens: Tokens, at: number) => (meaningAt(tokens, at) & MEANING.upTo) !== 0;

const isWord = (tokens: Tokens, at: number, word: number | undefined) =>
	at < tokens.count && hashAt(tokens, at) === word;

const isOneOf = (tokens: Tokens, at: number, words: ReadonlySet<number>) =>
	at < tokens.count && words.has(hashAt(tokens, at));

/** Whether "between" stands in front of a number, whose last digits these are. */
export function isBehindBetween(tokens: Tokens, last: number): boolean {
	for (let at = last - 1; at >= 0 && at >= last - MOST_WORDS_BEHIND_BETWEEN; at -= 1) {
		if (BETWEEN.has(hashAt(tokens, at))) return true;
	}
	return false;
}

/** Whether a word joins what stands around it. */
export const isAnd = (tokens: Tokens, at: number): boolean =>
	(meaningAt(tokens, at) & MEANING.and) !== 0;

/** What stands between two numbers, but for the letters in front of the second: `F1042 - F1044`. */
function signBetween(tokens: Tokens, low: number, high: number): string {
	const isLettered = high === low + 2 && gapBefore(tokens, high) <= 1;
	return tokens.text.slice(endOf(tokens, low), startOf(tokens, isLettered ? high - 1 : high));
}

/** Whether a dash or dots stand between two numbers. */
export const isDashBetween = (tokens: Tokens, low: number, high: number): boolean =>
	hasSign(tokens, low, high, '-.~:') && DASHED.test(signBetween(tokens, low, high));

/** Whether an arrow leads from one number to another. */
export const isArrowBetween = (tokens: Tokens, low: number, high: number): boolean =>
	hasSign(tokens, low, high, '>→') && ARROW.test(signBetween(tokens, low, high));

/** Asked of each number of a list, most of which have a blank between them: nothing is copied. */
function hasSign(tokens: Tokens, low: number, high: number, signs: string): boolean {
	const end = startOf(tokens, high);
	for (let index = endOf(tokens, low); index < end; index += 1) {
		if (signs.includes(tokens.text.charAt(index))) return true;
	}
	return false;
}
