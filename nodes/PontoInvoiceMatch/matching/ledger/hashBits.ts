/**
 * A set of hashes in a field of bits, to pass over nearly all that nobody asks for. It never misses a hash that was put
 * in, and takes a few others for one.
 */
export type HashBits = Uint32Array;

const BITS_OF_WORD = 32;

/** No hash yet; `bits`: how large the field is, a power of two. */
export const createHashBits = (bits: number): HashBits => new Uint32Array(bits / BITS_OF_WORD);

/** Puts a hash in. */
export function addHash(hashes: HashBits, hash: number): void {
	hashes[wordOf(hashes, hash)] = bitsAt(hashes, hash) | (1 << (hash & 31));
}

/** Whether a hash may have been put in. */
export const mayHaveHash = (hashes: HashBits, hash: number): boolean =>
	(bitsAt(hashes, hash) & (1 << (hash & 31))) !== 0;

const wordOf = (hashes: HashBits, hash: number) => (hash >>> 5) & (hashes.length - 1);
const bitsAt = (hashes: HashBits, hash: number) => hashes[wordOf(hashes, hash)] ?? 0;
