import { DIGIT_ZERO } from '../text/characters';
import { HASH_SEEDS, hashPair, hashStep } from '../text/hash';
import { isYear } from './numberParts';

// The hash of each two-digit ending without its leading zero, for years.
const YEAR_HASHES = Int32Array.from({ length: 100 }, (_, value) =>
	[...String(value)].reduce(
		(hash, digit) => (value === 0 ? hash : hashStep(hash, DIGIT_ZERO + Number(digit))),
		HASH_SEEDS.word as number,
	),
);

/** So many digits a whole year has. */
export const YEAR_DIGITS = 4;
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

const ofRun = createPartsHash();

/** The hash of one run of digits alone. */
export function partsHashOfRun(hash: number, value: number, length: number): number {
	resetPartsHash(ofRun);
	addPart(ofRun, hash, value, length);
	return partsHashOf(ofRun) ?? 0;
}
