/**
 * A set of hashes in a small field of bits, to pass over nearly all that nobody asks for. It never misses a hash that
 * was put in, and takes a few others for one.
 */
export type WantedHashes = Uint32Array;

const WANTED_BITS = 1 << 21;

/** No hash yet. */
export const createWantedHashes = (): WantedHashes => new Uint32Array(WANTED_BITS / 32);

/** Puts a hash in. */
export function want(wanted: WantedHashes, hash: number): void {
	wanted[wordOf(hash)] = bitsAt(wanted, hash) | (1 << (hash & 31));
}

/** Whether a hash may have been put in. */
export const isWanted = (wanted: WantedHashes, hash: number): boolean =>
	(bitsAt(wanted, hash) & (1 << (hash & 31))) !== 0;

const wordOf = (hash: number) => (hash >>> 5) & (WANTED_BITS / 32 - 1);
const bitsAt = (wanted: WantedHashes, hash: number) => wanted[wordOf(hash)] ?? 0;
