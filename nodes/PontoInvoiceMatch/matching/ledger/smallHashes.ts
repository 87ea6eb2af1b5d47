/**
 * A set of hashes in a very small field of bits, for what a whole ledger has only few of. It never misses a hash that was
 * put in, and takes a few others for one.
 */
export type SmallHashes = Int32Array;

const BITS = 1 << 11;

/** No hash yet. */
export const createSmallHashes = (): SmallHashes => new Int32Array(BITS / 32);

const wordOf = (hash: number) => (hash >>> 5) & (BITS / 32 - 1);

/** Puts a hash in. */
export function addSmallHash(hashes: SmallHashes, hash: number): void {
	hashes[wordOf(hash)] = (hashes[wordOf(hash)] ?? 0) | (1 << (hash & 31));
}

/** Whether a hash may have been put in. */
export const mayHaveHash = (hashes: SmallHashes, hash: number): boolean =>
	((hashes[wordOf(hash)] ?? 0) & (1 << (hash & 31))) !== 0;
