import { MEANING, meaningOf } from '../text/keywords';
import { gapBefore, type Tokens } from '../text/tokens';
import { USED } from './masks';

/** So far from a number its letters may stand. */
export const MAX_PREFIX_GAP = 2;

/** Where a text may hold a number: the tokens from the first run of digits to the last. */
export interface Window {
	readonly first: number;
	readonly last: number;
	/** Whether a word such as "invoice" stands in front. */
	readonly labelled: boolean;
}

/** Whether a word such as "invoice" or "invoice no." stands in front of a token. */
export function isLabelled(tokens: Tokens, first: number): boolean {
	for (let at = first - 1; at >= 0 && at >= first - 3; at -= 1) {
		if (tokens.isNumber[at] || gapBefore(tokens, at + 1) > 4) return false;
		const meaning = meaningOf(tokens.hashes[at]);
		if (meaning & MEANING.label) return true;
		if (!(meaning & MEANING.numberWord)) return false;
	}
	return false;
}

/** Whether a word such as "contract" or "order no." stands in front. */
export function numbersSomethingElse(tokens: Tokens, first: number): boolean {
	let at = first - 1;
	while (at >= 0 && meaningOf(tokens.hashes[at]) & MEANING.numberWord) at -= 1;
	return (
		at >= 0 &&
		!tokens.isNumber[at] &&
		gapBefore(tokens, at + 1) <= MAX_PREFIX_GAP &&
		(meaningOf(tokens.hashes[at]) & MEANING.otherNumber) !== 0
	);
}

/** Whether the window is only a part of a longer chain of digits with the same separator. */
export function isJoinedToOthers(tokens: Tokens, { first, last }: Window): boolean {
	const inside = first === last ? '' : tokens.text[tokens.ends[first]];
	return (
		isChained(tokens, first, first - 1, inside) || isChained(tokens, last + 1, last + 1, inside)
	);
}

function isChained(tokens: Tokens, gapAt: number, neighbour: number, inside: string): boolean {
	if (gapBefore(tokens, gapAt) !== 1 || !tokens.isNumber[neighbour]) return false;
	if (tokens.used[neighbour] === USED.read) return false;
	const separator = tokens.text[tokens.starts[gapAt] - 1];
	return inside === '' ? /[-/.]/.test(separator) : separator === inside && separator !== ' ';
}
