import { MEANING } from '../text/keywords';
import {
	USED,
	endOf,
	gapBefore,
	joint,
	meaningAt,
	startOf,
	textBefore,
	tokenLength,
	valueAt,
	writtenBetween,
	type Tokens,
} from '../text/tokens';
import { lastOfNumber } from './endOfUnknown';
import { firstOfForeignSeries } from './foreignSeries';
import { firstOfPrefix } from './prefixInFront';
import { startOfSeries } from './readPrefix';
import { isInKnownRange } from './knownRange';
import { isNearbyDay } from './compactDate';
import { isAmount } from './isAmount';
import { isCodeOfCountry } from './addresses';
import type { ReadContext } from './readContext';
import { readEnding } from './readEnding';
import { isBehindKind, isLeftOut } from './labelInFront';
import { hasShapeBehindLetters, hasShapeOfLedger } from './shapeOfLedger';
import { isOtherNumber, wordInFront, type InFront } from './wordInFront';
import { isYearAt } from './yearAt';

const MIN_DIGITS = 3;
const CENTURY = 100;
const MAX_LENGTH_OF_AND = 7;
const MAX_LETTERS = 4;
const JOINS_LETTERS = /^[-/_]$/;
const AND_SIGN = /^\s?&\s?$/;
const SEPARATES = /^\s?[,;+]\s?$/;

/**
 * Notes what is written like an invoice number and is none that is open: behind a word such as "invoice", with the
 * letters this ledger's numbers start with, in the shape of its numbers, behind a number in a list, or a year and a
 * number. Such a payment names something else than it fits.
 */
export function readUnknownNumbers(tokens: Tokens, context: ReadContext): void {
	let ending = -1;
	for (let first = 0; first < tokens.count; first += 1) {
		if (!tokens.isNumber[first] || !mayBeUnknown(tokens, context, first)) continue;
		if (isInsideChain(tokens, first)) continue;
		const last = lastOfNumber(tokens, context, first);
		const front = wordInFront(tokens, first);
		if (isOtherNumber(front)) {
			if (front === 'other' || front === 'order') addOtherNumber(tokens, context, first, last);
			first = last;
			continue;
		}
		ending = readEnding(tokens, context, first, last, ending, front);
		const foreign = firstOfForeignSeries(tokens, first, last);
		const looksLikeOne = looksLikeNumber(tokens, context, first, last, front);
		if (foreign === first && !looksLikeOne) continue;
		const prefix = firstOfPrefix(tokens, context.ledger, first, last);
		const from = Math.min(foreign, prefix < first ? prefix : gluedInFront(tokens, first));
		const end = gluedBehind(tokens, last);
		first = last;
		// A short number that somebody may mean is not nobody's.
		const shown = writtenAs(tokens, from, end);
		if (context.reading.hints.some((hint) => hint.written === shown)) continue;
		const written = writtenAs(tokens, joinedInFront(tokens, from), end);
		context.reading.unknowns.push({ kind: 'number', written, near: [], field: context.field });
	}
}

// What letters make another number of is told with them: `2025-0042B` is not found, 2025-0042 may be.
function gluedInFront(tokens: Tokens, first: number): number {
	const isGlued = gapBefore(tokens, first) === 0 && !tokens.isNumber[first - 1];
	if (isGlued && !(meaningAt(tokens, first - 1) & MEANING.label)) return first - 1;
	return startOfSeries(tokens, first);
}

/** The token where few letters begin that a sign joins to these: `PO-F1041`, `xxxx-xxxx-1041`. */
function joinedInFront(tokens: Tokens, from: number): number {
	let at = from;
	while (isJoinedLetters(tokens, at)) at -= 1;
	return at;
}

function isJoinedLetters(tokens: Tokens, at: number): boolean {
	if (at === 0 || tokens.isNumber[at - 1] || !JOINS_LETTERS.test(textBefore(tokens, at)))
		return false;
	return (
		tokenLength(tokens, at - 1) <= MAX_LETTERS &&
		(meaningAt(tokens, at - 1) & (MEANING.label | MEANING.numberWord)) === 0
	);
}

const writtenAs = (tokens: Tokens, first: number, last: number): string =>
	writtenBetween(tokens, first, last).replace(/\s+/g, ' ');

function gluedBehind(tokens: Tokens, last: number): number {
	const next = last + 1;
	const isGlued = gapBefore(tokens, next) === 0 && !tokens.isNumber[next];
	return isGlued ? next : last;
}

/** Free digits, or those of a date behind a word such as "invoice", or of one far from the payment. */
function mayBeUnknown(tokens: Tokens, context: ReadContext, at: number): boolean {
	const use = tokens.used[at];
	if (use !== USED.soft) return use === USED.free;
	const front = wordInFront(tokens, at);
	if (front === 'label') return true;
	if (isBeforeShortYear(tokens, context, at)) return true;
	if (firstOfForeignSeries(tokens, at, lastOfNumber(tokens, context, at)) < at) return true;
	return front === 'nothing' && isCompact(tokens, at) && !isNearbyDay(tokens, at, context.bookedOn);
}

/** `41/25`, which is no day, no month and no instalment. */
const isBeforeShortYear = (tokens: Tokens, context: ReadContext, at: number) =>
	joint(tokens, at + 1) !== '' &&
	valueAt(tokens, at + 1) === context.bookedYear % CENTURY &&
	valueAt(tokens, at) > valueAt(tokens, at + 1) &&
	joint(tokens, at) === '' &&
	joint(tokens, at + 2) === '';

const isCompact = (tokens: Tokens, at: number) =>
	tokenLength(tokens, at) >= 6 && joint(tokens, at) === '' && joint(tokens, at + 1) === '';

/** Part of a longer chain of digits, which says nothing as a whole. */
function isInsideChain(tokens: Tokens, at: number): boolean {
	return /[-/.]/.test(joint(tokens, at)) && tokens.used[at - 1] !== USED.read;
}

function looksLikeNumber(
	tokens: Tokens,
	context: ReadContext,
	first: number,
	last: number,
	front: InFront,
): boolean {
	if (first === last && isYearAt(tokens, context, first)) return false;
	const digits = endOf(tokens, last) - startOf(tokens, first);
	if (firstOfPrefix(tokens, context.ledger, first, last) < first) return true;
	if (front !== 'label' && isAmount(tokens, context, first, last)) return false;
	const isInShape = hasShape(tokens, context, first, last, front);
	if (tokens.used[first] === USED.soft) return isInShape;
	const isCalled = front === 'label' || isBehindKind(tokens, first);
	if (isCalled && (digits >= MIN_DIGITS || isInShape)) return true;
	if (isInShape && front === 'nothing') return true;
	if (followsNumber(tokens, first)) return true;
	if (digits > MIN_DIGITS && isInKnownRange(tokens, context, first, last)) return true;
	if (isInShape && digits > MIN_DIGITS) return true;
	return isYearAt(tokens, context, first);
}

/** "contrat 2025-0107": the number of something else, that looks like one of this ledger; "contrat 2025" is of that year. */
function addOtherNumber(tokens: Tokens, context: ReadContext, first: number, last: number): void {
	const isYear = first === last && isYearAt(tokens, context, first);
	if (isYear || !hasShape(tokens, context, first, last, 'other')) return;
	let from = first - 1;
	while (from > 0 && !saysOther(tokens, from)) from -= 1;
	context.reading.otherNumbers.push(writtenBetween(tokens, from, last).replace(/\s+/g, ' '));
}

const saysOther = (tokens: Tokens, at: number) =>
	(meaningAt(tokens, at) & MEANING.otherNumber) !== 0 || isLeftOut(tokens, at);

/** Free digits of the shape of this ledger's numbers are a number, whatever stands in front, but not glued to letters. */
function hasShape(
	tokens: Tokens,
	context: ReadContext,
	first: number,
	last: number,
	front: InFront,
): boolean {
	if (gapBefore(tokens, last + 1) === 0) return false;
	if (hasShapeBehindLetters(tokens, context, first, last)) return true;
	const isGlued =
		gapBefore(tokens, first) === 0 &&
		(meaningAt(tokens, first - 1) & MEANING.numberWord) === 0 &&
		front !== 'label';
	if (isGlued || isCodeOfCountry(tokens, first, last)) return false;
	const mayFoldYear = front === 'label' || front === 'nothing';
	return hasShapeOfLedger(tokens, context, first, last, mayFoldYear);
}

/** "2025-0042, 0107", "2025-0042 en 7": the text names a second number. */
function followsNumber(tokens: Tokens, first: number): boolean {
	let before = first - 1;
	const joins = (meaningAt(tokens, before) & MEANING.and) !== 0;
	if (joins) before -= 1;
	if (!tokens.isNumber[before] || tokens.used[before] !== USED.read) return false;
	if (gapBefore(tokens, first + 1) === 0) return false;
	const between = tokens.text.slice(endOf(tokens, before), startOf(tokens, first));
	if (joins) return between.length <= MAX_LENGTH_OF_AND;
	if (AND_SIGN.test(between)) return true;
	const digits = tokenLength(tokens, first);
	if (SEPARATES.test(between)) return digits > 1;
	return /^\s$/.test(between) && digits >= MIN_DIGITS && digits === tokenLength(tokens, before);
}
