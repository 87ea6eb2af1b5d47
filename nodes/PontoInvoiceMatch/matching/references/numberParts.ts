import { DIGIT_ZERO, LETTER_A, SEPARATOR, characterClass, composeLatin } from '../text/characters';
import { HASH_SEEDS, hashPair, hashStep } from '../text/hash';

const MIN_COMPACT_DIGITS = 6;
const MIN_DIGITS_TO_FOLD = 7;

/** An invoice number in its parts: `INV/2025/00042` has the digits 2025 and 00042, and INV before the first. */
export interface NumberParts {
	readonly digits: readonly string[];
	/** The letters before each run of digits, and behind the last one; empty where there are none. */
	readonly letters: readonly string[];
	/** All letters and digits. */
	readonly length: number;
}

/**
 * Takes an invoice number apart.
 *
 * @example numberParts('vf25/03382') // { digits: ['25', '03382'], letters: ['VF', '', ''], length: 9 }
 */
export function numberParts(number: string): NumberParts {
	const text = composeLatin(number);
	const digits: string[] = [];
	const letters: string[] = [''];
	let length = 0;
	let start = -1;
	for (let index = 0; index <= text.length; index += 1) {
		const kind = index < text.length ? characterClass(text.charCodeAt(index)) : SEPARATOR;
		const isDigit = kind !== SEPARATOR && kind < LETTER_A;
		if (isDigit && start < 0) start = index;
		if (!isDigit && start >= 0) {
			digits.push(text.slice(start, index));
			letters.push('');
			start = -1;
		}
		if (kind === SEPARATOR) continue;
		length += 1;
		if (!isDigit) letters[digits.length] += String.fromCharCode(kind - LETTER_A + 65);
	}
	return { digits, letters, length };
}

/** Whether four digits may be a year, which numbers also write with two. */
export function isYear(value: number): boolean {
	return value >= 2000 && value <= 2079;
}

// The hash of each two-digit ending without its leading zero, for years.
const YEAR_HASHES = Int32Array.from({ length: 100 }, (_, value) =>
	[...String(value)].reduce(
		(hash, digit) => (value === 0 ? hash : hashStep(hash, DIGIT_ZERO + Number(digit))),
		HASH_SEEDS.word as number,
	),
);

/**
 * The hash of a year of four digits as one of two digits; undefined for digits that are no year.
 *
 * @example yearHash(2025, 4) // the hash of 25
 */
export function yearHash(value: number, length: number): number | undefined {
	return length === 4 && isYear(value) ? YEAR_HASHES[value % 100] : undefined;
}

/**
 * The hash of a number's runs of digits, one added after the other: a year in front counts with two digits, and one at
 * the end does when there is none in front.
 */
export interface PartsHash {
	beforeLast: number;
	last: number;
	lastYear: number | undefined;
	count: number;
	startsWithYear: boolean;
}

/** No run of digits yet. */
export function createPartsHash(): PartsHash {
	return { beforeLast: 0, last: 0, lastYear: undefined, count: 0, startsWithYear: false };
}

/** Starts over. */
export function resetPartsHash(parts: PartsHash): void {
	parts.beforeLast = HASH_SEEDS.numberParts;
	parts.count = 0;
	parts.startsWithYear = false;
}

/** Adds a run of digits: its hash without leading zeros, its value and its length. */
export function addPart(parts: PartsHash, hash: number, value: number, length: number): void {
	if (parts.count > 0) {
		const folded = parts.count === 1 ? parts.lastYear : undefined;
		parts.startsWithYear ||= folded !== undefined;
		parts.beforeLast = hashPair(parts.beforeLast, folded ?? parts.last);
	}
	parts.last = hash;
	parts.lastYear = yearHash(value, length);
	parts.count += 1;
}

/** The hash as the digits are written, but for a year in front; undefined when there are no digits. */
export function partsHashOf(parts: PartsHash): number | undefined {
	return parts.count === 0 ? undefined : hashPair(parts.beforeLast, parts.last);
}

/** The hash with a year at the end in two digits; undefined when there is no such year. */
export function partsHashWithYear(parts: PartsHash): number | undefined {
	return parts.count < 2 || parts.startsWithYear || parts.lastYear === undefined
		? undefined
		: hashPair(parts.beforeLast, parts.lastYear);
}

/**
 * The hash of digits written without separators, the century of a leading year left out: `202500042` and `2500042` are
 * one number. Digits come one by one.
 */
export interface CompactHash {
	whole: number;
	withoutCentury: number;
	length: number;
	startsWithCentury: boolean;
}

/** A compact hash of no digits yet. */
export function createCompactHash(): CompactHash {
	return { whole: 0, withoutCentury: 0, length: 0, startsWithCentury: false };
}

/** Starts over with no digits. */
export function resetCompactHash(compact: CompactHash): void {
	compact.whole = HASH_SEEDS.numberDigits;
	compact.withoutCentury = HASH_SEEDS.numberDigits;
	compact.length = 0;
	compact.startsWithCentury = false;
}

/** Adds one digit. */
export function addCompactDigit(compact: CompactHash, digit: number): void {
	compact.whole = hashStep(compact.whole, digit);
	if (compact.length === 0) compact.startsWithCentury = digit === 2;
	else if (compact.length === 1) compact.startsWithCentury &&= digit === 0;
	else compact.withoutCentury = hashStep(compact.withoutCentury, digit);
	compact.length += 1;
}

/** The hash, or undefined when there are too few digits to say anything. */
export function compactHashOf(compact: CompactHash): number | undefined {
	if (compact.length < MIN_COMPACT_DIGITS) return undefined;
	const folds = compact.startsWithCentury && compact.length >= MIN_DIGITS_TO_FOLD;
	return folds ? compact.withoutCentury : compact.whole;
}

/**
 * The digits that {@link compactHashOf} hashes.
 *
 * @example foldCentury('202500042') // '2500042'
 */
export function foldCentury(digits: string): string {
	return digits.length >= MIN_DIGITS_TO_FOLD && digits.startsWith('20') ? digits.slice(2) : digits;
}

/** What an invoice number is indexed by. */
export interface NumberKeys {
	/** The hash of its runs of digits; undefined when it has none. */
	parts: number | undefined;
	/** The hash of its digits without separators, when they say enough. */
	compact: number | undefined;
	/** The hash of the letters in front, or of none. */
	prefix: number;
}

const compact = createCompactHash();
const runs = createPartsHash();

/** Reads the keys of an invoice number into `keys`; it runs once for each invoice, so it leaves nothing behind. */
export function readNumberKeys(keys: NumberKeys, number: string): void {
	resetCompactHash(compact);
	resetPartsHash(runs);
	let prefix: number = HASH_SEEDS.word;
	for (let index = 0; index < number.length;) {
		const kind = characterClass(number.charCodeAt(index));
		if (kind === SEPARATOR || kind >= LETTER_A) {
			if (kind !== SEPARATOR && runs.count === 0) prefix = hashStep(prefix, kind);
			index += 1;
			continue;
		}
		let hash: number = HASH_SEEDS.word;
		let value = 0;
		const start = index;
		for (; index < number.length; index += 1) {
			const digit = characterClass(number.charCodeAt(index));
			if (digit === SEPARATOR || digit >= LETTER_A) break;
			if (value > 0 || digit > DIGIT_ZERO) hash = hashStep(hash, digit);
			value = value * 10 + digit - DIGIT_ZERO;
			addCompactDigit(compact, digit - DIGIT_ZERO);
		}
		addPart(runs, hash, value, index - start);
	}
	keys.prefix = prefix;
	keys.compact = compactHashOf(compact);
	keys.parts = partsHashWithYear(runs) ?? partsHashOf(runs);
}
