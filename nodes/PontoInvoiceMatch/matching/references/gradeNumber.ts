import { foldText } from '../text/characters';
import {
	USED,
	endOf,
	gapBefore,
	joint,
	startOf,
	tokenLength,
	tokenText,
	type Tokens,
} from '../text/tokens';
import { foldCentury, isYear, type NumberParts } from '../ledger/numberParts';
import { isJoinedToOthers, type Window } from './numberContext';
import { readPrefix } from './readPrefix';
import { isOtherNumber } from './wordInFront';
import { GRADE, HINT, type Grade } from './reading';

const MIN_LENGTH = 4;
const MIN_SURE_DIGITS = 6;

/**
 * How surely a window of tokens names an invoice with these number parts; undefined when it does not. `prefixes` are
 * the letters that numbers of this ledger start with: another series is another invoice.
 */
export function gradeNumber(
	tokens: Tokens,
	window: Window,
	parts: NumberParts,
	prefixes: ReadonlySet<number>,
): Grade | typeof HINT | undefined {
	if (parts.digits.every(isZero)) return undefined;
	const digits = sameParts(tokens, window, parts) ?? sameCompact(tokens, window, parts);
	if (digits === undefined || !endsWhole(tokens, window, parts)) return undefined;
	const prefix = readPrefix(tokens, window.first, parts, prefixes);
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
	if (isJoinedToOthers(tokens, window)) return GRADE.short;
	return Math.min(length, parts.length) < MIN_LENGTH ? GRADE.short : GRADE.full;
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
	if (digits.padded && !labelled) return undefined;
	if (isOfOtherSeries(tokens, window, digits)) return undefined;
	const isOther = isOtherNumber(front);
	if (isJoinedToOthers(tokens, window)) return isOther ? undefined : GRADE.short;
	const hasLetters = parts.letters[0] !== '';
	const { written } = digits;
	if (Math.min(written, parts.length) < MIN_LENGTH || isAmount || window.isYear) {
		if (labelled || alone || listed) return hasLetters ? undefined : GRADE.short;
		const isFree = front !== 'payer' && tokens.used[window.first] === USED.free;
		return hasLetters || !isFree || isAmount || window.isYear ? undefined : HINT;
	}
	if (isOther) return front === 'payer' ? undefined : HINT;
	if (tokens.used[window.first] === USED.soft && !labelled && !listed) {
		return front === 'noun' ? HINT : GRADE.short;
	}
	if (front === 'noun') return GRADE.short;
	if (!labelled && (digits.gap || !digits.exact)) return GRADE.bare;
	if (digits.several || written >= MIN_SURE_DIGITS) {
		return hasLetters ? GRADE.withoutPrefix : GRADE.full;
	}
	return labelled && !hasLetters ? GRADE.withoutPrefix : GRADE.bare;
}

/** In front of our own digits letters may be a word, but "VF25/00750" is no way to write 2025-0750. */
function isOfOtherSeries(tokens: Tokens, { first }: Window, digits: SameDigits): boolean {
	const isGlued = first > 0 && gapBefore(tokens, first) === 0 && !tokens.isNumber[first - 1];
	return isGlued && (digits.padded || !digits.exact);
}

interface SameDigits {
	/** How many digits the text has. */
	readonly written: number;
	/** Whether the number has several runs of digits. */
	readonly several: boolean;
	/** Whether only blanks hold the runs of the text together. */
	readonly gap: boolean;
	/** Whether no zero and no century is left out. */
	readonly exact: boolean;
	/** Whether there are zeros in front that the number does not have. */
	readonly padded: boolean;
}

/** The runs of digits are the number's, leading zeros aside, with the letters between them. */
function sameParts(
	tokens: Tokens,
	{ first, last }: Window,
	parts: NumberParts,
): SameDigits | undefined {
	let part = 0;
	let written = 0;
	let letters = '';
	let gap = false;
	let exact = true;
	let padded = false;
	for (let at = first; at <= last; at += 1) {
		if (!tokens.isNumber[at]) {
			letters += foldText(tokenText(tokens, at));
			continue;
		}
		const text = tokenText(tokens, at);
		const own = parts.digits[part];
		if (own === undefined || (part > 0 && parts.letters[part] !== letters)) return undefined;
		if (!sameDigits(text, parts.digits, part)) return undefined;
		if (part > 0 && /^\s+$/.test(tokens.text.slice(endOf(tokens, at - 1), startOf(tokens, at))))
			gap = true;
		exact &&= text.length >= own.length;
		padded ||= text.startsWith('0') && text.length > own.length;
		written += text.length;
		letters = '';
		part += 1;
	}
	if (part !== parts.digits.length) return undefined;
	return { written, several: part > 1, gap, exact, padded };
}

/**
 * Leading zeros aside; a year also in two digits, in front or behind, but not where a year stands at the other end:
 * `2012/2025` is no way to write 12/2025.
 */
function sameDigits(text: string, digits: readonly string[], at: number): boolean {
	const [first = '', own = ''] = [digits[0], digits[at]];
	if (stripZeros(text) === stripZeros(own)) return true;
	const last = digits.at(-1) ?? '';
	if (digits.length < 2 || (at > 0 && at < digits.length - 1)) return false;
	if (at > 0 ? isWrittenYear(first) : isWholeYear(last)) return false;
	return yearEnding(text, own) || yearEnding(own, text);
}

const MAX_SHORT_YEAR = 39;
const mayBeShortYear = (digits: string) => digits.length === 2 && Number(digits) <= MAX_SHORT_YEAR;
const isWholeYear = (digits: string) => digits.length === 4 && isYear(Number(digits));
const isWrittenYear = (digits: string) => mayBeShortYear(digits) || isWholeYear(digits);
/** A year, or a year and a month: `2025`, `25`, `2504`. */
const mayStartWithYear = (digits: string) => mayBeShortYear(digits) || digits.length === 4;

const isZero = (digits: string) => stripZeros(digits) === '';
const stripZeros = (digits: string) => digits.replace(/^0+/, '');

function yearEnding(long: string, short: string): boolean {
	return long.length === 4 && short.length === 2 && isYear(Number(long)) && long.endsWith(short);
}

/** All digits in one run, or in other runs than the number's, with every zero of it. */
function sameCompact(
	tokens: Tokens,
	{ first, last, front }: Window,
	parts: NumberParts,
): SameDigits | undefined {
	if (parts.letters.slice(1, parts.digits.length).some((letters) => letters !== ''))
		return undefined;
	let digits = '';
	for (let at = first; at <= last; at += 1) {
		if (!tokens.isNumber[at]) return undefined;
		digits += foldText(tokenText(tokens, at));
	}
	if (digits.length < MIN_SURE_DIGITS) return undefined;
	// Digits in other runs than the number's: only from its year on, or all in one.
	if (last > first && !mayStartWithYear(foldText(tokenText(tokens, first)))) return undefined;
	const isDay = last > first && tokens.used[first] === USED.soft && front !== 'label';
	if (isDay && parts.digits.length > 1) return undefined;
	// Behind its year a number has no century to leave out: `2012/2025` is not 12/2025.
	const own = parts.digits.join('');
	const endsWithYear = parts.digits.length > 1 && isWholeYear(parts.digits.at(-1) ?? '');
	if (endsWithYear ? digits !== own : foldCentury(digits) !== foldCentury(own)) return undefined;
	return {
		written: digits.length,
		several: false,
		gap: last > first && (last > first + 1 || !/[-/.]/.test(joint(tokens, last))),
		exact: digits.length >= own.length,
		padded: false,
	};
}

/** No letters are glued behind the last digits, unless they are the number's own. */
function endsWhole(tokens: Tokens, { last }: Window, parts: NumberParts): boolean {
	const own = parts.letters[parts.digits.length];
	const glued = gapBefore(tokens, last + 1) === 0 ? foldText(tokenText(tokens, last + 1)) : '';
	if (own === glued) return true;
	return (
		own !== '' && gapBefore(tokens, last + 1) === 1 && foldText(tokenText(tokens, last + 1)) === own
	);
}

/** Digits of a token's length, for a list that leaves out what its numbers share. */
export function digitsOf(tokens: Tokens, at: number): string {
	return tokens.isNumber[at] && tokenLength(tokens, at) <= 9 ? foldText(tokenText(tokens, at)) : '';
}
