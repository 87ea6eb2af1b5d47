import { DIGIT_ZERO, LETTER_A, SEPARATOR, characterClass } from '../text/characters';
import { HASH_SEEDS, hashPair, hashStep } from '../text/hash';
import { hasLength, type Lengths } from './lengths';
import { MIN_DIGITS_TO_FOLD, isYear } from './numberParts';

const MIN_COMPACT_DIGITS = 6;
const DIGIT_TWO = DIGIT_ZERO + 2;

// The hash of each two-digit ending without its leading zero, for years.
const YEAR_HASHES = Int32Array.from({ length: 100 }, (_, value) =>
	[...String(value)].reduce(
		(hash, digit) => (value === 0 ? hash : hashStep(hash, DIGIT_ZERO + Number(digit))),
		HASH_SEEDS.word as number,
	),
);

const YEAR_DIGITS = 4;
const LONG_YEAR_HASHES = Int32Array.from({ length: 80 }, (_, value) =>
	[...String(2000 + value)].reduce(
		(hash, digit) => hashStep(hash, DIGIT_ZERO + Number(digit)),
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
	/** The last run as a year of four digits, when it is written with two. */
	lastLongYear: number | undefined;
	count: number;
	startsWithYear: boolean;
}

/** No run of digits yet. */
export function createPartsHash(): PartsHash {
	return {
		beforeLast: 0,
		last: 0,
		lastYear: undefined,
		lastLongYear: undefined,
		count: 0,
		startsWithYear: false,
	};
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
	parts.lastLongYear = length === 2 ? LONG_YEAR_HASHES[value] : undefined;
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
 * The hash with two digits at the end as a whole year, behind what looks like a year itself: `2001/25` for 2001/2025;
 * undefined when there are none such.
 */
export function partsHashWithLongYear(parts: PartsHash): number | undefined {
	return parts.count !== 2 || !parts.startsWithYear || parts.lastLongYear === undefined
		? undefined
		: hashPair(parts.beforeLast, parts.lastLongYear);
}

/**
 * The hash of the digits in a part of a text without what stands between them, and without the century of a leading
 * year: `202500042`, `2500042` and `2025/00042` have the same. Undefined when there are too few to say anything.
 */
export function compactKey(text: string, start: number, end: number): number | undefined {
	let whole: number = HASH_SEEDS.numberDigits;
	let withoutCentury: number = HASH_SEEDS.numberDigits;
	let length = 0;
	let startsWithCentury = false;
	for (let index = start; index < end; index += 1) {
		const kind = characterClass(text.charCodeAt(index));
		if (kind === SEPARATOR || kind >= LETTER_A) continue;
		whole = hashStep(whole, kind);
		if (length === 0) startsWithCentury = kind === DIGIT_TWO;
		else if (length === 1) startsWithCentury &&= kind === DIGIT_ZERO;
		else withoutCentury = hashStep(withoutCentury, kind);
		length += 1;
	}
	if (length < MIN_COMPACT_DIGITS) return undefined;
	return startsWithCentury && length >= MIN_DIGITS_TO_FOLD ? withoutCentury : whole;
}

/** The shape of what has no digits. */
export const NO_SHAPE = 0;

/** What an invoice number is indexed by. */
export interface NumberKeys {
	/** The hash of its runs of digits; undefined when it has none. */
	parts: number | undefined;
	/** The hash of its digits without separators, when they say enough. */
	compact: number | undefined;
	/** How many runs of digits it has. */
	runs: number;
	/** How many digits it has. */
	digits: number;
	/** The hash of the letters in front, or of none. */
	prefix: number;
	/**
	 * The lengths of its runs of digits, and which of them are years, as a hash; {@link NO_SHAPE} without digits, and for
	 * the few digits of a number with letters, which alone are not like it.
	 */
	shape: number;
	/** The same together with the letters in front. */
	letteredShape: number;
	/** The shape that all its digits have in one run. */
	compactShape: number;
}

/** Room to read keys into. */
export function createNumberKeys(): NumberKeys {
	return {
		parts: undefined,
		compact: undefined,
		runs: 0,
		digits: 0,
		prefix: 0,
		shape: NO_SHAPE,
		letteredShape: NO_SHAPE,
		compactShape: NO_SHAPE,
	};
}

const CENTURY_DIGITS = 2;

/** Whether a number of these lengths may have the {@link compactKey} of so many digits: the century may be left out. */
export function mayBeCompact(lengths: Lengths, digits: number): boolean {
	if (digits < MIN_COMPACT_DIGITS) return false;
	return (
		hasLength(lengths, digits) ||
		hasLength(lengths, digits - CENTURY_DIGITS) ||
		hasLength(lengths, digits + CENTURY_DIGITS)
	);
}

const SHAPE_OF_YEAR = 100;
const runs = createPartsHash();

/** Reads the keys of an invoice number into `keys`; it runs once for each invoice, so it leaves nothing behind. */
export function readNumberKeys(keys: NumberKeys, number: string): void {
	resetPartsHash(runs);
	let prefix: number = HASH_SEEDS.word;
	let shape: number = HASH_SEEDS.shape;
	let digits = 0;
	let startsWithYear = false;
	let endsWithYear = false;
	for (let index = 0; index < number.length;) {
		const kind = characterClass(number.charCodeAt(index));
		if (kind === SEPARATOR || kind >= LETTER_A) {
			if (kind !== SEPARATOR && runs.count === 0) prefix = hashStep(prefix, kind);
			index += 1;
			continue;
		}
		let hash: number = HASH_SEEDS.word;
		let value = 0;
		let year = 0;
		const start = index;
		for (; index < number.length; index += 1) {
			const digit = characterClass(number.charCodeAt(index));
			if (digit === SEPARATOR || digit >= LETTER_A) break;
			if (value > 0 || digit > DIGIT_ZERO) hash = hashStep(hash, digit);
			value = value * 10 + (digit - DIGIT_ZERO);
			if (index - start === YEAR_DIGITS - 1) year = value;
		}
		const length = index - start;
		endsWithYear = length === YEAR_DIGITS && isYear(year);
		if (digits === 0) startsWithYear = isYear(year);
		shape = hashStep(shape, isYear(year) && length !== 5 ? SHAPE_OF_YEAR + length : length);
		digits += length;
		addPart(runs, hash, value, length);
	}
	keys.runs = runs.count;
	keys.digits = digits;
	keys.prefix = prefix;
	keys.compact = compactKey(number, 0, number.length);
	keys.parts = partsHashWithYear(runs) ?? partsHashOf(runs);
	const saysEnough = digits >= MIN_COMPACT_DIGITS || (digits > 0 && prefix === HASH_SEEDS.word);
	keys.shape = saysEnough ? shape : NO_SHAPE;
	keys.letteredShape = digits === 0 ? NO_SHAPE : hashPair(prefix, shape);
	keys.compactShape =
		!saysEnough || (endsWithYear && runs.count > 1)
			? NO_SHAPE
			: hashStep(HASH_SEEDS.shape, startsWithYear && digits > 5 ? SHAPE_OF_YEAR + digits : digits);
}
