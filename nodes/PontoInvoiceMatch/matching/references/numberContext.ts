import { MEANING } from '../text/keywords';
import {
	USED,
	endOf,
	gapBefore,
	joint,
	meaningAt,
	startOf,
	tokenLength,
	type Tokens,
} from '../text/tokens';
import type { InFront } from './wordInFront';

/** So far from a number its letters may stand. */
export const MAX_PREFIX_GAP = 2;

const MIN_DIGITS_BESIDE_DATE = 5;

/** Where a text may hold a number: the tokens from the first run of digits to the last. */
export interface Window {
	readonly first: number;
	readonly last: number;
	/** What the words in front make of it. */
	readonly front: InFront;
	/** Whether the text says nothing else. */
	readonly alone: boolean;
	/** Whether it stands in a list beside a number that was read. */
	readonly listed: boolean;
	/** Whether it is nothing but a year that the payment may speak of. */
	readonly isYear: boolean;
	/** Whether its digits are those of the payment's amount. */
	readonly isAmount: boolean;
}

/** Whether the window is only a part of a longer chain of digits with the same separator. */
export function isJoinedToOthers(tokens: Tokens, window: Window): boolean {
	const { first, last } = window;
	const inside = first === last ? '' : tokens.text.charAt(endOf(tokens, first));
	const before = isChained(tokens, first, first - 1, inside);
	const behind = isChained(tokens, last + 1, last + 1, inside) && !isDateBehind(tokens, window);
	return (before || behind) && !isOneOfEquals(tokens, window);
}

function isChained(tokens: Tokens, gapAt: number, neighbour: number, inside: string): boolean {
	if (gapBefore(tokens, gapAt) !== 1 || !tokens.isNumber[neighbour]) return false;
	if (tokens.used[neighbour] === USED.read) return false;
	const separator = tokens.text.charAt(startOf(tokens, gapAt) - 1);
	return inside === '' ? /[-/.]/.test(separator) : separator === inside && separator !== ' ';
}

/** `7903792-07-01-2025`: a number with its date. */
function isDateBehind(tokens: Tokens, { first, last, front }: Window): boolean {
	const digits = endOf(tokens, last) - startOf(tokens, first);
	return (
		tokens.used[last + 1] === USED.soft && (front === 'label' || digits >= MIN_DIGITS_BESIDE_DATE)
	);
}

/** `2025-0042-2025-0043`: several numbers of the same form, joined by the dash that is inside them as well. */
function isOneOfEquals(tokens: Tokens, { first, last }: Window): boolean {
	const size = last - first + 1;
	if (size < 2) return false;
	const separator = joint(tokens, first + 1);
	if (separator === '') return false;
	let start = first;
	while (joint(tokens, start) === separator) start -= 1;
	let end = last;
	while (joint(tokens, end + 1) === separator) end += 1;
	if ((end - start + 1) % size !== 0 || (first - start) % size !== 0) return false;
	for (let at = start + size; at <= end; at += 1) {
		if (tokenLength(tokens, at) !== tokenLength(tokens, at - size)) return false;
	}
	return true;
}

const LIST_SIGN = /^(?:\s?[,;+&\n]\s?| [-–] )$/;
const MAX_LENGTH_OF_AND = 7;

/** Whether a number that was read stands directly in front of these tokens, or behind them, in a list. */
export function isBesideNumber(tokens: Tokens, first: number, last: number): boolean {
	return joinsNumber(tokens, first - 1, first, -1) || joinsNumber(tokens, last + 1, last, 1);
}

function joinsNumber(tokens: Tokens, next: number, from: number, step: -1 | 1): boolean {
	const joins = (meaningAt(tokens, next) & MEANING.and) !== 0;
	const at = joins ? next + step : next;
	if (at >= tokens.count || tokens.used[at] !== USED.read || !tokens.isNumber[at]) return false;
	const between =
		step < 0
			? tokens.text.slice(endOf(tokens, at), startOf(tokens, from))
			: tokens.text.slice(endOf(tokens, from), startOf(tokens, at));
	if (joins) return between.length <= MAX_LENGTH_OF_AND;
	return LIST_SIGN.test(between) || (between === ' ' && tokenLength(tokens, from) > 2);
}
