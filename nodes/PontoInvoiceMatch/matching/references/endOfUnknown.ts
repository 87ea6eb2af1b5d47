import { createNumberKeys, readNumberKeys } from '../ledger/numberKeys';
import { isYearNear } from '../ledger/numberParts';
import {
	endOf,
	gapBefore,
	startOf,
	tokenLength,
	USED,
	valueAt,
	writtenBetween,
	type Tokens,
} from '../text/tokens';
import type { ReadContext } from './readContext';
import { wordInFront } from './wordInFront';

const MAX_TOKENS_WITH_LETTERS = 6;
const keys = createNumberKeys();

/** The end of a chain of digits, of one with letters in the shape of a number, or of one behind "invoice" and a year. */
export function lastOfNumber(tokens: Tokens, context: ReadContext, first: number): number {
	const last = lastInChain(tokens, first);
	const next = last + 1;
	if (tokens.used[next] !== USED.free) return last;
	if (!tokens.isNumber[next]) {
		const withLetters = lastWithLetters(tokens, last);
		readNumberKeys(keys, writtenBetween(tokens, first, withLetters));
		return context.ledger.shapes.has(keys.shape) ? withLetters : last;
	}
	const isBehindYear = first === last && isYearAt(tokens, context, first);
	const isNear = isBehindYear && gapBefore(tokens, next) === 1;
	if (!isNear) return last;
	const isNumber =
		wordInFront(tokens, first) === 'label' || isInShapeOfOne(tokens, context, first, next);
	return isNumber ? next : last;
}

/** `2025 0041` where numbers are like `20250042`: a zero in front is what a count or a place does not have. */
function isInShapeOfOne(tokens: Tokens, context: ReadContext, first: number, next: number) {
	if (tokens.text.charAt(startOf(tokens, next)) !== '0') return false;
	readNumberKeys(keys, writtenBetween(tokens, first, next));
	return context.ledger.shapes.has(keys.compactShape);
}

/** The last digits of `2025-V1-0041`, from its first. */
function lastWithLetters(tokens: Tokens, first: number): number {
	let last = first;
	for (let next = first + 1; next <= first + MAX_TOKENS_WITH_LETTERS; next += 1) {
		const isJoined =
			gapBefore(tokens, next) === 0 ||
			(gapBefore(tokens, next) === 1 && /[-/._]/.test(tokens.text.charAt(endOf(tokens, next - 1))));
		if (!isJoined || tokens.used[next] !== USED.free) break;
		if (tokens.isNumber[next]) last = next;
	}
	return last;
}

function lastInChain(tokens: Tokens, first: number): number {
	let last = first;
	while (
		gapBefore(tokens, last + 1) === 1 &&
		tokens.isNumber[last + 1] &&
		tokens.used[last + 1] === tokens.used[first] &&
		/[-/.]/.test(tokens.text.charAt(endOf(tokens, last)))
	) {
		last += 1;
	}
	return last;
}

/** Whether a token is a year that the payment may speak of. */
export function isYearAt(tokens: Tokens, { bookedYear }: ReadContext, at: number): boolean {
	return tokenLength(tokens, at) === 4 && isYearNear(valueAt(tokens, at), bookedYear);
}
