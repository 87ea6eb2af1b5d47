import { MEANING, meaningOf } from '../text/keywords';
import { foldText } from '../text/characters';
import { gapBefore, tokenLength, tokenText, type Tokens } from '../text/tokens';
import { foldCentury, isYear, type NumberParts } from '../ledger/numberParts';
import { USED } from './masks';
import {
	isJoinedToOthers,
	MAX_PREFIX_GAP,
	numbersSomethingElse,
	type Window,
} from './numberContext';
import { GRADE, type Grade } from './reading';

const MIN_LENGTH = 4;
const MIN_SURE_DIGITS = 6;
const MAX_SERIES_LETTERS = 4;

/**
 * How surely a window of tokens names an invoice with these number parts; undefined when it does not. `prefixes` are
 * the letters that numbers of this ledger start with: another series is another invoice.
 */
export function gradeNumber(
	tokens: Tokens,
	window: Window,
	parts: NumberParts,
	prefixes: ReadonlySet<number>,
): Grade | undefined {
	const digits = sameParts(tokens, window, parts) ?? sameCompact(tokens, window, parts);
	if (digits === undefined || !endsWhole(tokens, window, parts)) return undefined;
	const prefix = readPrefix(tokens, window, parts, prefixes);
	if (prefix === 'other') return undefined;
	const joined = isJoinedToOthers(tokens, window);
	const written = digits.written + (prefix === 'same' ? parts.letters[0].length : 0);
	if (tokens.used[window.first] === USED.soft || joined) return GRADE.short;
	if (prefix !== 'same' && numbersSomethingElse(tokens, window.first)) return GRADE.short;
	if (Math.min(written, parts.length) < MIN_LENGTH) {
		return prefix === 'same' || parts.letters[0] === '' ? GRADE.short : undefined;
	}
	if (prefix === 'same') return GRADE.full;
	return digits.several
		? gradeOfSeveral(window, parts, digits.gap)
		: gradeOfOne(tokens, window, parts, digits.written);
}

function gradeOfSeveral(window: Window, parts: NumberParts, gap: boolean): Grade {
	if (parts.letters[0] === '') return gap && !window.labelled ? GRADE.withoutPrefix : GRADE.full;
	return gap && !window.labelled ? GRADE.bare : GRADE.withoutPrefix;
}

function gradeOfOne(tokens: Tokens, window: Window, parts: NumberParts, written: number): Grade {
	const bareNumber = parts.letters[0] === '';
	if (written >= MIN_SURE_DIGITS) return bareNumber ? GRADE.full : GRADE.withoutPrefix;
	if (isYear(tokens.values[window.first])) return GRADE.short;
	return window.labelled && bareNumber ? GRADE.withoutPrefix : GRADE.bare;
}

interface SameDigits {
	/** How many digits the text has. */
	readonly written: number;
	/** Whether the number has several runs of digits. */
	readonly several: boolean;
	/** Whether only blanks hold the runs of the text together. */
	readonly gap: boolean;
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
	for (let at = first; at <= last; at += 1) {
		if (!tokens.isNumber[at]) {
			letters += foldText(tokenText(tokens, at));
			continue;
		}
		const text = tokenText(tokens, at);
		if (part >= parts.digits.length || (part > 0 && parts.letters[part] !== letters))
			return undefined;
		if (!sameDigits(text, parts.digits, part)) return undefined;
		if (part > 0 && /^\s+$/.test(tokens.text.slice(tokens.ends[at - 1], tokens.starts[at])))
			gap = true;
		written += text.length;
		letters = '';
		part += 1;
	}
	if (part !== parts.digits.length) return undefined;
	return { written, several: part > 1, gap };
}

/** Leading zeros aside; a year also in two digits, in front, or behind a number that has none in front. */
function sameDigits(text: string, digits: readonly string[], at: number): boolean {
	if (stripZeros(text) === stripZeros(digits[at])) return true;
	if (digits.length < 2 || (at > 0 && at < digits.length - 1)) return false;
	if (at > 0 && mayBeYear(digits[0])) return false;
	return yearEnding(text, digits[at]) || yearEnding(digits[at], text);
}

const mayBeYear = (digits: string) =>
	digits.length === 2 ? isYear(2000 + Number(digits)) && Number(digits) < 40 : digits.length === 4;

const stripZeros = (digits: string) => digits.replace(/^0+/, '');

function yearEnding(long: string, short: string): boolean {
	return long.length === 4 && short.length === 2 && isYear(Number(long)) && long.endsWith(short);
}

/** All digits in one run, or in other runs than the number's, with every zero of it. */
function sameCompact(
	tokens: Tokens,
	{ first, last }: Window,
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
	if (last > first && !mayBeYear(foldText(tokenText(tokens, first)))) return undefined;
	if (foldCentury(digits) !== foldCentury(parts.digits.join(''))) return undefined;
	return { written: digits.length, several: false, gap: false };
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

/** Whether the letters in front are the number's, those of something else, or say nothing. */
function readPrefix(
	tokens: Tokens,
	{ first }: Window,
	parts: NumberParts,
	prefixes: ReadonlySet<number>,
): 'same' | 'none' | 'other' {
	const gap = gapBefore(tokens, first);
	const at = first - 1;
	if (at < 0 || tokens.isNumber[at] || gap > MAX_PREFIX_GAP) return 'none';
	const own = parts.letters[0];
	if (own !== '' && foldText(tokenText(tokens, at)) === own) {
		return gapBefore(tokens, at) === 0 ? 'other' : 'same';
	}
	const isWord = (meaningOf(tokens.hashes[at]) & (MEANING.label | MEANING.numberWord)) !== 0;
	if (isWord) return 'none';
	if (gap === 0) return 'other';
	// CN/2025/00042 is of another series than INV/2025/00042; a whole word in front is just a word.
	const isJoined = gap === 1 && /[-/]/.test(tokens.text[tokens.starts[first] - 1]);
	if (isJoined && (own !== '' || tokenLength(tokens, at) <= MAX_SERIES_LETTERS)) return 'other';
	return prefixes.has(tokens.hashes[at]) ? 'other' : 'none';
}

/** Digits of a token's length, for a list that leaves out what its numbers share. */
export function digitsOf(tokens: Tokens, at: number): string {
	return tokens.isNumber[at] && tokenLength(tokens, at) <= 9 ? foldText(tokenText(tokens, at)) : '';
}
