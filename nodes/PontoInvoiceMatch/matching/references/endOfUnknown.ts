import { createNumberKeys, readNumberKeys } from '../ledger/numberKeys';
import { endOf, gapBefore, startOf, USED, writtenBetween, type Tokens } from '../text/tokens';
import { isSeasonOfWord } from './maskDates';
import type { ReadContext } from './readContext';
import { lastOfRuns } from './numberRuns';
import { hasShapeBehindLetters, hasShapeOfLedger } from './shapeOfLedger';
import { wordInFront } from './wordInFront';
import { isYearAt } from './yearAt';

const MAX_TOKENS_WITH_LETTERS = 6;
const MAX_RUNS = 3;
const JOINT = /[-/.]/;
/** `41_2025`, but in `15-09_25` something else begins. */
const FIRST_JOINT = /[-/._]/;
const SIGN_APART = /[-/_]/;
const keys = createNumberKeys();

/** The end of a chain of digits, of one with letters in the shape of a number, or of one behind "invoice" and a year. */
export function lastOfNumber(tokens: Tokens, context: ReadContext, first: number): number {
	const last = lastInChain(tokens, first);
	const next = last + 1;
	if (tokens.used[next] !== USED.free) return last;
	const apart = first === last ? lastOfRunsApart(tokens, context, first) : last;
	if (apart > last) return apart;
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

/** `41 / 2025`, or behind the letters of this ledger's numbers `BE 25 041`: blanks hold the runs of digits together. */
function lastOfRunsApart(tokens: Tokens, context: ReadContext, first: number): number {
	for (let runs = MAX_RUNS; runs >= 2; runs -= 1) {
		const last = lastOfRuns(tokens, first, runs);
		if (last !== first + runs - 1 || isSeasonOfWord(tokens, first, last)) continue;
		if (hasShapeBehindLetters(tokens, context, first, last)) return last;
		const isSigned = SIGN_APART.test(
			tokens.text.slice(endOf(tokens, first), startOf(tokens, last)),
		);
		if (isSigned && hasShapeOfLedger(tokens, context, first, last, false)) return last;
	}
	return first;
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
		(last === first ? FIRST_JOINT : JOINT).test(tokens.text.charAt(endOf(tokens, last)))
	) {
		last += 1;
	}
	return last;
}
