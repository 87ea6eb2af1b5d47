import {
	createNumberKeys,
	MIN_DIGITS_WITHOUT_LETTERS,
	NO_SHAPE,
	readNumberKeys,
} from '../ledger/numberKeys';
import { isYearNear } from '../ledger/numberParts';
import { DIGIT_ZERO, LETTER_A, characterClass } from '../text/characters';
import { HASH_SEEDS, hashPair } from '../text/hash';
import { gapBefore, hashAt, startOf, writtenBetween, type Tokens } from '../text/tokens';
import { MAX_PREFIX_GAP } from './numberContext';
import type { ReadContext } from './readContext';
import { isShortYear, isShortYearAt, isYearAt } from './yearAt';

const CENTURY = '20';
const YEAR_DIGITS = 4;
const ZERO = '0';
const keys = createNumberKeys();

/**
 * Whether digits from one token to another have the shape of this ledger's numbers, with their letters in front or without
 * any; with other separators, and with the year in two digits or in four: `25-0041` where there is 2025-0042.
 */
export function hasShapeOfLedger(
	tokens: Tokens,
	context: ReadContext,
	first: number,
	last: number,
	mayFoldYear: boolean,
): boolean {
	const written = writtenBetween(tokens, first, last);
	if (isShape(tokens, context, first, last, written)) return true;
	if (!mayFoldYear && tokens.text.charAt(startOf(tokens, last)) !== ZERO) return false;
	if (isShortYearAt(tokens, context, first) && isShapeBehindYear(context, written)) return true;
	const other = withOtherYear(written, context.bookedYear);
	return other !== undefined && isShape(tokens, context, first, last, other);
}

/** `25-041` where there is VF25-042: few digits say enough behind their year. */
function isShapeBehindYear({ ledger: { shapes } }: ReadContext, written: string): boolean {
	readNumberKeys(keys, written);
	return keys.runs > 1 && shapes.has(hashPair(HASH_SEEDS.shape, keys.wholeShape));
}

/** Whether letters directly in front, and digits, have the shape of this ledger's numbers: `BE-25-041`, `V25-00041`. */
export function hasShapeBehindLetters(
	tokens: Tokens,
	{ ledger: { shapes }, bookedYear }: ReadContext,
	first: number,
	last: number,
): boolean {
	if (first === 0 || tokens.isNumber[first - 1] || gapBefore(tokens, first) > MAX_PREFIX_GAP) {
		return false;
	}
	const letters = hashAt(tokens, first - 1);
	const written = writtenBetween(tokens, first, last);
	if (isShapeBehind(shapes, letters, written)) return true;
	const other = withOtherYear(written, bookedYear);
	return other !== undefined && isShapeBehind(shapes, letters, other);
}

function isShapeBehind(shapes: ReadonlySet<number>, letters: number, written: string): boolean {
	readNumberKeys(keys, written);
	const { wholeShape, wholeCompactShape } = keys;
	if (shapes.has(hashPair(letters, wholeShape))) return true;
	return wholeCompactShape !== NO_SHAPE && shapes.has(hashPair(letters, wholeCompactShape));
}

function isShape(
	tokens: Tokens,
	context: ReadContext,
	first: number,
	last: number,
	written: string,
): boolean {
	const { shapes } = context.ledger;
	readNumberKeys(keys, written);
	if (shapes.has(keys.shape)) return true;
	const startsWithYear = isYearAt(tokens, context, first) || isShortYearAt(tokens, context, first);
	return (first === last || startsWithYear) && shapes.has(keys.compactShape);
}

/** `2025-0041` of `25-0041`, `25-0041` of `2025-0041`, `41/2025` of `41/25`; undefined without such a year. */
function withOtherYear(written: string, bookedYear: number): string | undefined {
	const run = lengthOfRun(written);
	const isOneRun = run === written.length;
	if (run === YEAR_DIGITS && !isOneRun && isYearNear(Number(written.slice(0, run)), bookedYear)) {
		return written.slice(CENTURY.length);
	}
	const mayStart = isOneRun
		? run >= MIN_DIGITS_WITHOUT_LETTERS && written.charAt(2) === ZERO
		: run === 2;
	if (mayStart && isShortYear(Number(written.slice(0, 2)), bookedYear)) return CENTURY + written;
	const end = written.length - 2;
	const mayEnd = !isOneRun && !isDigit(written, end - 1);
	return mayEnd && isShortYear(Number(written.slice(end)), bookedYear)
		? written.slice(0, end) + CENTURY + written.slice(end)
		: undefined;
}

/** How many digits a text starts with. */
function lengthOfRun(written: string): number {
	let length = 0;
	while (length < written.length && isDigit(written, length)) length += 1;
	return length;
}

function isDigit(written: string, at: number): boolean {
	const kind = characterClass(written.charCodeAt(at));
	return kind >= DIGIT_ZERO && kind < LETTER_A;
}
