import { DIGIT_ZERO, LETTER_A, SEPARATOR, characterClass } from '../text/characters';
import { HASH_SEEDS, hashStep } from '../text/hash';
import { hasLength, type Lengths } from './lengths';
import { MIN_DIGITS_TO_FOLD } from './numberParts';

/** With fewer digits a number without its separators says too little, also with its letters. */
const MIN_COMPACT_DIGITS = 5;
/** So many digits a century has, which may be left out: `20`. */
export const CENTURY_DIGITS = 2;
const CENTURY = 20;

/**
 * The hash of the digits in a part of a text without what stands between them, and without the century of a leading
 * year: `202500042`, `2500042` and `2025/00042` have the same. Undefined when there are too few to say anything.
 */
export function compactKey(text: string, start: number, end: number): number | undefined {
	let whole: number = HASH_SEEDS.numberDigits;
	let withoutCentury: number = HASH_SEEDS.numberDigits;
	let century = 0;
	let digits = 0;
	for (let index = start; index < end; index += 1) {
		const kind = characterClass(text.charCodeAt(index));
		if (kind === SEPARATOR || kind >= LETTER_A) continue;
		whole = hashStep(whole, kind);
		if (digits < CENTURY_DIGITS) century = century * 10 + kind - DIGIT_ZERO;
		else withoutCentury = hashStep(withoutCentury, kind);
		digits += 1;
	}
	return foldedKey(digits, whole, withoutCentury, century);
}

/** The {@link compactKey} of so many digits, by their hashes with and without the first two, which are `century`. */
export function foldedKey(
	digits: number,
	whole: number,
	withoutCentury: number,
	century: number,
): number | undefined {
	if (digits < MIN_COMPACT_DIGITS) return undefined;
	return hasCentury(digits, century) ? withoutCentury : whole;
}

/** Whether the first two of so many digits are a century that may be left out. */
export const hasCentury = (digits: number, century: number): boolean =>
	century === CENTURY && digits >= MIN_DIGITS_TO_FOLD;

/** So many different starts two digits make. */
export const COMPACT_STARTS = 100;

/**
 * The first two of so many digits in a part of a text, or the two behind the century: what has no number's start has no
 * number's {@link compactKey}, and its hash need not be made.
 */
export function compactStart(text: string, start: number, digits: number): number {
	let century = 0;
	let behind = 0;
	let read = 0;
	for (let index = start; read < CENTURY_DIGITS * 2 && index < text.length; index += 1) {
		const kind = characterClass(text.charCodeAt(index));
		if (kind === SEPARATOR || kind >= LETTER_A) continue;
		if (read < CENTURY_DIGITS) century = century * 10 + kind - DIGIT_ZERO;
		else behind = behind * 10 + kind - DIGIT_ZERO;
		read += 1;
	}
	return hasCentury(digits, century) ? behind : century;
}

/** Whether a number of these lengths may have the {@link compactKey} of so many digits: the century may be left out. */
export function mayBeCompact(lengths: Lengths, digits: number): boolean {
	if (digits < MIN_COMPACT_DIGITS) return false;
	return (
		hasLength(lengths, digits) ||
		hasLength(lengths, digits - CENTURY_DIGITS) ||
		hasLength(lengths, digits + CENTURY_DIGITS)
	);
}
