import { USED, gapBefore, tokenLength, writtenBetween, type Tokens } from '../text/tokens';
import type { ReadContext } from './readContext';
import { isAmount } from './isAmount';
import { isOtherNumber, wordInFront } from './wordInFront';
import { isYearAt } from './yearAt';

/** More of them say nothing of one invoice. */
const MOST_BARE = 6;
const FEWEST_DIGITS = 3;
const MOST_GAP = 1;

/**
 * Notes digits that nothing explains, with those that stand directly beside them: `1141`, `141 2025`, `2025 06 141`. They name
 * nothing by themselves, and speak against an invoice whose number is written like them and is another one.
 */
export function readBare(tokens: Tokens, context: ReadContext): void {
	const { bare } = context.reading;
	for (let first = 0; first < tokens.count && bare.length < MOST_BARE; first += 1) {
		if (!isUnread(tokens, first)) continue;
		let last = first;
		while (isUnread(tokens, last + 1) && gapBefore(tokens, last + 1) <= MOST_GAP) last += 1;
		if (mayNumber(tokens, context, first, last)) bare.push(writtenBetween(tokens, first, last));
		first = last;
	}
}

const isUnread = (tokens: Tokens, at: number): boolean =>
	at < tokens.count &&
	tokens.isNumber[at] === 1 &&
	(tokens.used[at] === USED.free || tokens.used[at] === USED.soft);

/** No day, month or year has three digits. */
const isNoneOfDate = (tokens: Tokens, at: number): boolean =>
	tokens.used[at] === USED.free || tokenLength(tokens, at) === FEWEST_DIGITS;

/** No year, no amount, no part of a word, and not called something else; of a date at least one run must be none. */
function mayNumber(tokens: Tokens, context: ReadContext, first: number, last: number): boolean {
	if (gapBefore(tokens, first) === 0 || gapBefore(tokens, last + 1) === 0) return false;
	if (first === last) {
		if (tokenLength(tokens, first) < FEWEST_DIGITS || isYearAt(tokens, context, first))
			return false;
		if (isAmount(tokens, context, first, first)) return false;
	}
	let isNoDate = false;
	for (let at = first; at <= last; at += 1) isNoDate ||= isNoneOfDate(tokens, at);
	return isNoDate && !isOtherNumber(wordInFront(tokens, first));
}
