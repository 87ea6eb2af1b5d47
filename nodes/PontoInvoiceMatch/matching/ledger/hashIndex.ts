/**
 * A multimap from 32-bit hashes to small integers, in flat arrays: it holds what a Map of arrays would in a tenth of
 * the memory. Equal hashes are no proof: whoever looks up compares the keys themselves.
 */
export interface HashIndex {
	readonly heads: Int32Array;
	next: Int32Array;
	hashes: Int32Array;
	items: Int32Array;
	count: number;
	/** What is known of the keys that very many items share, by hash. */
	readonly crowds: Map<number, Crowd>;
}

/** The many invoices that share one key, sorted once, so that no transaction has to go through them again. */
export interface Crowd {
	readonly size: number;
	/** The first few in the ledger's own order. */
	readonly first: readonly number[];
	/** The first few for each amount that is open, in minor units of whatever currency. */
	readonly byAmount: ReadonlyMap<number, readonly number[]>;
}

const END = -1;

/** An empty index that is meant for about this many entries, and grows when there are more. */
export function createHashIndex(expected: number): HashIndex {
	const capacity = Math.max(16, expected);
	const slots = 2 ** Math.ceil(Math.log2(capacity * 1.5));
	return {
		heads: new Int32Array(slots).fill(END),
		next: new Int32Array(capacity),
		hashes: new Int32Array(capacity),
		items: new Int32Array(capacity),
		count: 0,
		crowds: new Map(),
	};
}

/** Adds an entry. */
export function addToIndex(index: HashIndex, hash: number, item: number): void {
	const entry = index.count;
	if (entry === index.items.length) grow(index);
	const slot = slotOf(index, hash);
	index.next[entry] = index.heads[slot];
	index.hashes[entry] = hash;
	index.items[entry] = item;
	index.heads[slot] = entry;
	index.count = entry + 1;
}

/** The first entry with this hash, or -1. Pass it to {@link nextEntry} for the others. */
export function firstEntry(index: HashIndex, hash: number): number {
	return skipTo(index, index.heads[slotOf(index, hash)], hash);
}

/** The next entry with the same hash, or -1. */
export function nextEntry(index: HashIndex, entry: number): number {
	return skipTo(index, index.next[entry], index.hashes[entry]);
}

function skipTo(index: HashIndex, from: number, hash: number): number {
	let entry = from;
	while (entry !== END && index.hashes[entry] !== hash) entry = index.next[entry];
	return entry;
}

function slotOf(index: HashIndex, hash: number): number {
	return (hash ^ (hash >>> 15)) & (index.heads.length - 1);
}

function grow(index: HashIndex): void {
	const copy = (from: Int32Array) => {
		const larger = new Int32Array(from.length * 2);
		larger.set(from);
		return larger;
	};
	index.next = copy(index.next);
	index.hashes = copy(index.hashes);
	index.items = copy(index.items);
}
