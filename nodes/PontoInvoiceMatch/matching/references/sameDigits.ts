import { MIN_DIGITS_WITHOUT_LETTERS } from '../ledger/numberKeys';
import { foldCentury, isSameRunIn, isYear, type NumberParts } from '../ledger/numberParts';
import { foldText } from '../text/characters';
import {
	endOf,
	gapBefore,
	joint,
	startOf,
	tokenLength,
	tokenText,
	USED,
	textBefore,
	type Tokens,
} from '../text/tokens';
import type { Window } from './numberContext';

/** In what way digits of a text are those of a number. */
export interface SameDigits {
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
export function sameParts(
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
		const own = parts.digits[part];
		if (own === undefined || (part > 0 && parts.letters[part] !== letters)) return undefined;
		if (!sameDigits(tokens, at, parts.digits, part)) return undefined;
		if (part > 0 && /^\s+$/.test(textBefore(tokens, at))) gap = true;
		const length = tokenLength(tokens, at);
		exact &&= length >= own.length;
		padded ||= length > own.length && tokens.text.charAt(startOf(tokens, at)) === '0';
		written += length;
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
function sameDigits(tokens: Tokens, token: number, digits: readonly string[], at: number): boolean {
	const own = digits[at] ?? '';
	if (isSameRunIn(tokens.text, startOf(tokens, token), endOf(tokens, token), own)) return true;
	const text = tokenText(tokens, token);
	const first = digits[0] ?? '';
	const last = digits.at(-1) ?? '';
	if (digits.length < 2 || (at > 0 && at < digits.length - 1)) return false;
	// In 2001/2025 the first is counted up, though it looks like a year: `2001/25` is a way to write it.
	const isSequence = isWholeYear(first) && isWholeYear(own);
	if (at > 0 ? isWrittenYear(first) && !isSequence : isWholeYear(last)) return false;
	return yearEnding(text, own) || yearEnding(own, text);
}

const MAX_SHORT_YEAR = 39;
const mayBeShortYear = (digits: string) => digits.length === 2 && Number(digits) <= MAX_SHORT_YEAR;
const isWholeYear = (digits: string) => digits.length === 4 && isYear(Number(digits));
const isWrittenYear = (digits: string) => mayBeShortYear(digits) || isWholeYear(digits);
/** A year, or a year and a month: `2025`, `25`, `2504`. */
const mayStartWithYear = (digits: string) => mayBeShortYear(digits) || digits.length === 4;

function yearEnding(long: string, short: string): boolean {
	return long.length === 4 && short.length === 2 && isYear(Number(long)) && long.endsWith(short);
}

/** All digits in one run, or in other runs than the number's, with every zero of it. */
export function sameCompact(
	tokens: Tokens,
	{ first, last, front }: Window,
	parts: NumberParts,
): SameDigits | undefined {
	if (parts.letters.slice(1, parts.digits.length).some((letters) => letters !== ''))
		return undefined;
	let digits = '';
	for (let at = first; at <= last; at += 1) {
		digits += foldText(tokenText(tokens, at));
	}
	const saysEnough = digits.length >= MIN_DIGITS_WITHOUT_LETTERS;
	if (!saysEnough && (last > first || !isBehindLetters(tokens, first, parts))) return undefined;
	// Digits in other runs than the number's: only from its year on, or all in one.
	if (last > first && !mayStartWithYear(foldText(tokenText(tokens, first)))) return undefined;
	const isDay = last > first && tokens.used[first] === USED.soft && front !== 'label';
	if (isDay && (parts.digits.length > 1 || last > first + 1)) return undefined;
	// Behind its year a number has no century to leave out: `2012/2025` is not 12/2025.
	const own = parts.digits.join('');
	// "12-14-16 juni", "12-19/07": days.
	const mayBeDays = last > first && front !== 'label' && digits.length < own.length;
	if (mayBeDays && areAllOfTwo(tokens, first, last)) return undefined;
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

/** `INVBE25042`: few digits say enough behind the letters of the number. */
function isBehindLetters(tokens: Tokens, first: number, { letters, lastGroup }: NumberParts) {
	if (lastGroup === '' || gapBefore(tokens, first) > 1) return false;
	const inFront = foldText(tokenText(tokens, first - 1));
	return inFront === lastGroup || inFront === letters[0];
}

function areAllOfTwo(tokens: Tokens, first: number, last: number): boolean {
	for (let at = first; at <= last; at += 1) if (tokenLength(tokens, at) > 2) return false;
	return true;
}
