import { endOf, gapBefore, joint, tokenLength, valueAt, type Tokens } from '../text/tokens';

const MAX_GAP_BEFORE_TIME = 3;
// "om", "à", "um", "at", "kl."
const MAX_LETTERS_BEFORE_TIME = 3;
// "9u30", "9h30"
const HOUR_SIGNS = 'uUhH';

/** The last token of a time of day that starts here (`22:15`, `22:15:07`, `9u30`); -1 when there is none. */
export function lastOfTime(tokens: Tokens, at: number): number {
	if (tokenLength(tokens, at) > 2 || valueAt(tokens, at) > 24) return -1;
	if (joint(tokens, at + 1) === ':' && isSixtieth(tokens, at + 1)) {
		return joint(tokens, at + 2) === ':' && isSixtieth(tokens, at + 2) ? at + 2 : at + 1;
	}
	if (gapBefore(tokens, at + 1) > 0 || tokenLength(tokens, at + 1) !== 1) return -1;
	if (!HOUR_SIGNS.includes(tokens.text.charAt(endOf(tokens, at)))) return -1;
	return gapBefore(tokens, at + 2) === 0 && isSixtieth(tokens, at + 2) ? at + 2 : at;
}

/** Whether a day without its year has a time behind it, which leaves no doubt: `24/07 00:11`, `le 25/05 à 08h49`. */
export function isDayBeforeTime(tokens: Tokens, first: number, last: number): boolean {
	const next = last + 1;
	if (last !== first + 1 || tokenLength(tokens, first) > 2 || tokenLength(tokens, last) > 2)
		return false;
	if (gapBefore(tokens, next) > MAX_GAP_BEFORE_TIME) return false;
	if (tokens.isNumber[next]) return lastOfTime(tokens, next) >= 0;
	const isShortWord = tokenLength(tokens, next) <= MAX_LETTERS_BEFORE_TIME;
	return isShortWord && gapBefore(tokens, next + 1) === 1 && lastOfTime(tokens, next + 1) >= 0;
}

const isSixtieth = (tokens: Tokens, at: number) =>
	tokenLength(tokens, at) === 2 && valueAt(tokens, at) < 60;
