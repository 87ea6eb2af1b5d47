import { foldText } from '../text/characters';
import { MEANING } from '../text/keywords';
import {
	USED,
	endOf,
	gapBefore,
	meaningAt,
	startOf,
	tokenLength,
	tokenText,
	type Tokens,
} from '../text/tokens';

/** "2025-0140 - 2025-0143": two of them or all from one to the other, so what they leave over is not simply too much. */
const DASHED = /^(?:\s?-\s?|\s?\.{2,3}\s?)$/;
/** "2025-0140 -> 2025-0143" */
const ARROW = /^\s?(?:[-=]{0,2}>|→)\s?$/;
const INCLUSIVE: ReadonlySet<string> = new Set(
	'INCL INCLUS INCLUSIEF INCLUDING EINSCHL EINSCHLIESSLICH ZU'.split(' '),
);

/** How many words say "to": one for "tot", two for "t/m", three for "tot en met" and "t.e.m."; none for anything else. */
export function wordsUpTo(tokens: Tokens, at: number): number {
	if (!(meaningAt(tokens, at) & MEANING.upTo) || tokens.used[at] !== USED.free) return 0;
	if (isAnd(tokens, at + 1) && isWord(tokens, at + 2, 'MET')) return 3;
	if (isWord(tokens, at, 'T') && isWord(tokens, at + 1, 'E') && isWord(tokens, at + 2, 'M'))
		return 3;
	const single = tokenLength(tokens, at) === 1;
	const isMore = (meaningAt(tokens, at + 1) & MEANING.upTo) !== 0 && gapBefore(tokens, at + 1) <= 1;
	if (single && !isWord(tokens, at, 'A')) return isMore ? 2 : 0;
	return isMore || INCLUSIVE.has(wordAt(tokens, at + 1)) ? 2 : 1;
}

const wordAt = (tokens: Tokens, at: number) =>
	at < tokens.count ? foldText(tokenText(tokens, at)) : '';

const isWord = (tokens: Tokens, at: number, word: string) => wordAt(tokens, at) === word;

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
	DASHED.test(signBetween(tokens, low, high));

/** Whether an arrow leads from one number to another. */
export const isArrowBetween = (tokens: Tokens, low: number, high: number): boolean =>
	hasPoint(tokens, low, high) && ARROW.test(signBetween(tokens, low, high));

/** Asked of each number of a list, most of which have a blank between them: nothing is copied. */
function hasPoint(tokens: Tokens, low: number, high: number): boolean {
	const end = startOf(tokens, high);
	for (let index = endOf(tokens, low); index < end; index += 1) {
		const char = tokens.text.charAt(index);
		if (char === '>' || char === '→') return true;
	}
	return false;
}
