import { characterClass, SEPARATOR } from './characters';

const FNV_PRIME = 0x01000193;

/** Where a hash starts: keys of different kinds live in one index and must not meet. */
export const HASH_SEEDS = {
	reference: 0x2c1b3c6d,
	numberParts: 0x297a2d39,
	numberDigits: 0x1b56c4e9,
	word: 0x52dce729,
	iban: 0x38495ab5,
	name: 0x7ed55d16,
	nameStart: 0x3c6ef372,
	amount: 0x6a09e667,
	customer: 0x1f83d9ab,
	shape: 0x510e527f,
} as const;

/** One step of FNV-1a: the hash of a key with one more small number behind it. */
export function hashStep(hash: number, value: number): number {
	return Math.imul(hash ^ value, FNV_PRIME);
}

/** Mixes two hashes into one; the order matters. */
export function hashPair(first: number, second: number): number {
	const mixed = Math.imul(first ^ (second >>> 15), 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35);
	return Math.imul(mixed ^ (mixed >>> 13), 0x27d4eb2f);
}

/** The hash of a safe integer. */
export function hashInteger(value: number): number {
	return hashPair(value | 0, Math.trunc(value / 0x100000000) | 0);
}

/** The hash of a text as it is, on top of another one. */
export function textHash(seed: number, text: string): number {
	let hash = seed;
	for (let index = 0; index < text.length; index += 1) {
		hash = hashStep(hash, text.charCodeAt(index));
	}
	return hash;
}

/** The hash of the letters and digits of a text, as `foldText` has them, on top of another one. */
export function foldedHash(seed: number, text: string): number {
	return foldedHashOf(seed, text, 0, text.length);
}

/** The same from one position of the text to another. */
export function foldedHashOf(seed: number, text: string, start: number, end: number): number {
	let hash = seed;
	for (let index = start; index < end; index += 1) {
		const kind = characterClass(text.charCodeAt(index));
		if (kind !== SEPARATOR) hash = hashStep(hash, kind);
	}
	return hash;
}
