import type { NumberParts } from '../ledger/numberParts';
import { foldText } from '../text/characters';
import { MEANING, wordHashes } from '../text/keywords';
import {
	USED,
	endOf,
	gapBefore,
	hashAt,
	meaningAt,
	startOf,
	tokenLength,
	tokenText,
	type Tokens,
} from '../text/tokens';
import { hasNounBehind, isCounted } from './counted';
import { mayBeCreditWord } from './creditWord';
import { isBehindWeekWord, isDayOfMonth, isSeasonOfWord } from './maskDates';
import { isCalledDay } from './labelInFront';
import { mayBePlaceOrPlate } from './masks';
import { isJoinedToOthers, type Window } from './numberContext';
import { readPrefix } from './readPrefix';
import { GRADE, HINT, type Grade } from './reading';
import { sameCompact, sameParts, type SameDigits } from './sameDigits';
import { isVariant } from './variantBehind';
import { isOtherNumber, wordInFront } from './wordInFront';

const MIN_LENGTH = 4;
const MIN_SURE_DIGITS = 6;
const MIN_LENGTH_OF_WORD = 2;
const MOST_DIGITS_OF_ORDINAL = 2;
const ORDINALS = wordHashes('D E DE EME ER IEME ND RD ST STE TH');

/**
 * How surely a window of tokens names an invoice with these number parts; undefined when it does not. `prefixes` are
 * the letters that numbers of this ledger start with: another series is another invoice.
 */
export function gradeNumber(
	tokens: Tokens,
	window: Window,
	parts: NumberParts,
	prefixes: ReadonlySet<number>,
	ofReference = false,
): Grade | typeof HINT | undefined {
	if (parts.digits.every(isZero)) return undefined;
	const digits = sameParts(tokens, window, parts) ?? sameCompact(tokens, window, parts);
	if (digits === undefined || !endsWhole(tokens, window, parts)) return undefined;
	const prefix = readPrefix(tokens, window.first, parts, prefixes, ofReference);
	if (prefix === 'other') return undefined;
	return prefix === 'same'
		? gradeOfWhole(tokens, window, parts, digits)
		: gradeOfDigits(tokens, window, parts, digits);
}

/** With its letters a number is named, but for one that is short, or part of a longer one. */
function gradeOfWhole(
	tokens: Tokens,
	window: Window,
	parts: NumberParts,
	{ written }: SameDigits,
): Grade {
	const length = written + (parts.letters[0] ?? '').length;
	if (tokens.used[window.first] === USED.soft && isApartFromLetters(tokens, window.first)) {
		return GRADE.short;
	}
	if (isJoinedToOthers(tokens, window) || isVariantOf(tokens, window, parts)) {
		return GRADE.short;
	}
	if (Math.min(length, parts.length) < MIN_LENGTH) return GRADE.short;
	// "kamer F1042" is an invoice only for who is known.
	const start = startOfPrefix(tokens, window, parts);
	const isOther = isOtherNumber(wordInFront(tokens, start)) && !mayBeCreditWord(tokens, start - 1);
	return isOther ? GRADE.short : GRADE.full;
}

/** A part or a variant of the number, whose own letters may stand behind its digits: `2025-0042-BE-7`. */
function isVariantOf(tokens: Tokens, { last }: Window, parts: NumberParts): boolean {
	const own = lettersAtEnd(parts);
	return isVariant(tokens, last, own) || (own !== '' && isVariant(tokens, last + 1, ''));
}

/** The token where the letters of a number begin. */
function startOfPrefix(tokens: Tokens, { first }: Window, { letters }: NumberParts): number {
	let left = (letters[0] ?? '').length;
	let at = first;
	while (at > 0 && left > 0) left -= tokenLength(tokens, --at);
	return at;
}

/** "42/2025 kg", unless the word may also stand between two numbers. */
function isOfUnit(tokens: Tokens, { last }: Window): boolean {
	if (gapBefore(tokens, last + 1) !== 1 || tokens.isNumber[last + 1]) return false;
	const meaning = meaningAt(tokens, last + 1);
	return (meaning & MEANING.unit) !== 0 && (meaning & (MEANING.plain | MEANING.link)) === 0;
}

/** "INV 25/06" may be a day behind a word, "F25/06" is not. */
const isApartFromLetters = (tokens: Tokens, first: number) =>
	gapBefore(tokens, first) > 0 && /\s/.test(tokens.text.charAt(startOf(tokens, first) - 1));

/** Digits alone say what the words around them let them say. */
function gradeOfDigits(
	tokens: Tokens,
	window: Window,
	parts: NumberParts,
	digits: SameDigits,
): Grade | typeof HINT | undefined {
	const { front, alone, listed, isAmount } = window;
	const labelled = front === 'label';
	if (!labelled && isSeasonOfWord(tokens, window.first, window.last)) return undefined;
	if (digits.padded && !labelled) return undefined;
	if (isOfOtherSeries(tokens, window, digits)) return undefined;
	if (!labelled && isOfUnit(tokens, window)) return HINT;
	// `facture 12 mai` is that of the 12th of May.
	if (labelled && window.first === window.last && isDayOfMonth(tokens, window.first)) return HINT;
	const isOther = isOtherNumber(front);
	const isPart = !labelled && isVariantOf(tokens, window, parts);
	if (isPart || isJoinedToOthers(tokens, window)) return isOther ? undefined : GRADE.short;
	const hasLetters = parts.letters[0] !== '';
	const { written } = digits;
	if (Math.min(written, parts.length) < MIN_LENGTH || isAmount || window.isYear) {
		if (labelled || alone || listed) return hasLetters ? undefined : GRADE.short;
		const isFree = front !== 'payer' && tokens.used[window.first] === USED.free;
		return hasLetters || !isFree || isAmount || window.isYear ? undefined : HINT;
	}
	if (isOther) return front === 'payer' ? undefined : HINT;
	if (tokens.used[window.first] === USED.soft && !labelled && !listed) {
		return front === 'noun' || isDayOfSomething(tokens, window) ? HINT : GRADE.short;
	}
	if (front === 'noun') return GRADE.short;
	if (!labelled && (digits.gap || !digits.exact)) return GRADE.bare;
	if (digits.several || written >= MIN_SURE_DIGITS) {
		return hasLetters ? GRADE.withoutPrefix : GRADE.full;
	}
	return labelled && !hasLetters ? GRADE.withoutPrefix : GRADE.bare;
}

/** `16-06 diner`, `Rate 12/36`, `Datum 16062025`, `Berlin, 10115`, and what a card terminal writes. */
const isDayOfSomething = (tokens: Tokens, { first, last }: Window) =>
	(tokens.meaning & MEANING.card) !== 0 ||
	isCounted(tokens, first) ||
	isCalledDay(tokens, first) ||
	isBehindWeekWord(tokens, first) ||
	mayBePlaceOrPlate(tokens, first) ||
	hasNounBehind(tokens, last);

/** In front of our own digits letters may be a word, but "VF25/00750" is no way to write 2025-0750. */
function isOfOtherSeries(tokens: Tokens, { first }: Window, digits: SameDigits): boolean {
	const isGlued = gapBefore(tokens, first) === 0 && !tokens.isNumber[first - 1];
	return isGlued && (digits.padded || !digits.exact);
}

/** No letters are glued behind the last digits, unless they are the number's own, or a word: `2025-0042dd20052025`. */
function endsWhole(tokens: Tokens, { last }: Window, parts: NumberParts): boolean {
	const own = lettersAtEnd(parts);
	const next = last + 1;
	if (own === '') {
		if (gapBefore(tokens, next) > 0) return true;
		return isGluedWord(tokens, next) && !isOrdinal(tokens, last);
	}
	// `2025-0042-BE7` is not 2025-0042-BE.
	if (tokens.isNumber[next + 1] === 1 && gapBefore(tokens, next + 1) === 0) return false;
	return isJoinedBehind(tokens, last) && foldText(tokenText(tokens, next)) === own;
}

/** `2de herinnering`, `2d trim` */
const isOrdinal = (tokens: Tokens, last: number): boolean =>
	tokenLength(tokens, last) <= MOST_DIGITS_OF_ORDINAL && ORDINALS.has(hashAt(tokens, last + 1));

/** A blank or a sign, also with blanks around it: `2025-0042 / A`, `2025-0042 (bis)`. */
const JOINED_BEHIND = /^(?:\s?|\s?[-/._(]\s?)$/;

const isJoinedBehind = (tokens: Tokens, last: number) =>
	last + 1 < tokens.count &&
	JOINED_BEHIND.test(tokens.text.slice(endOf(tokens, last), startOf(tokens, last + 1)));

/** Words that go on with the sentence; "bis" is a part of the number, or goes up to the next. */
function isGluedWord(tokens: Tokens, at: number): boolean {
	const meaning = meaningAt(tokens, at);
	if (tokenLength(tokens, at) < MIN_LENGTH_OF_WORD || meaning & MEANING.upTo) return false;
	return (meaning & (MEANING.plain | MEANING.link | MEANING.identity | MEANING.currency)) !== 0;
}

/** The letters that a number ends with; empty where it ends with digits. */
export const lettersAtEnd = ({ digits, letters }: NumberParts) => letters[digits.length] ?? '';

const isZero = (digits: string) => Number(digits) === 0;
