/**
 * A multimap from 32-bit hashes to small integers, in flat arrays: it holds what a Map of arrays would in a tenth of
 * the memory. Equal hashes are no proof: whoever looks up compares the keys themselves.
 */
export interface HashIndex {
	/** The last entry of each slot; made for so many entries as there are when something is looked up. */
	heads: Int32Array;
	/** Three numbers for each entry, side by side because they are read together: its hash, its item, the next entry. */
	entries: Int32Array;
	count: number;
	/**
	 * How many of the entries are linked: when something is looked up, all of them. One after the other, between other
	 * work, each link would wait for memory; all at once they hardly do.
	 */
	linked: number;
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
const STRIDE = 3;
const [ITEM, NEXT] = [1, 2];
const SLOTS_OF_ENTRY = 1.5;
const FEWEST_ENTRIES = 16;

/** An empty index that is meant for about this many entries, and grows when there are more. */
export const createHashIndex = (expected: number): HashIndex => ({
	heads: new Int32Array(0),
	entries: new Int32Array(Math.max(FEWEST_ENTRIES, expected) * STRIDE),
	count: 0,
	linked: 0,
	crowds: new Map(),
});

/** Adds an entry. */
export function addToIndex(index: HashIndex, hash: number, item: number): void {
	const at = index.count * STRIDE;
	if (at === index.entries.length) grow(index);
	const { entries } = index;
	entries[at] = hash;
	entries[at + ITEM] = item;
	index.count += 1;
}

/** The first entry with this hash, or -1. Pass it to {@link nextEntry} for the others. */
export function firstEntry(index: HashIndex, hash: number): number {
	if (index.linked < index.count) link(index);
	if (index.count === 0) return END;
	return skipTo(index, valueAt(index.heads, slotOf(index, hash)), hash);
}

/** The next entry with the same hash, or -1. */
export function nextEntry(index: HashIndex, entry: number): number {
	const { entries } = index;
	const hash = valueAt(entries, entry * STRIDE);
	return skipTo(index, valueAt(entries, entry * STRIDE + NEXT), hash);
}

/** What was added as this entry. */
export function itemOf(index: HashIndex, entry: number): number {
	return valueAt(index.entries, entry * STRIDE + ITEM);
}

// The places come from the index itself; asking each time whether they exist would cost in the hottest loop of all.
const valueAt = (values: Int32Array, at: number) => values[at] as number;

function skipTo({ entries }: HashIndex, from: number, hash: number): number {
	let entry = from;
	while (entry !== END && entries[entry * STRIDE] !== hash) {
		entry = valueAt(entries, entry * STRIDE + NEXT);
	}
	return entry;
}

function slotOf(index: HashIndex, hash: number): number {
	return (hash ^ (hash >>> 15)) & (index.heads.length - 1);
}

/** Doubles the room for entries. */
function grow(index: HashIndex): void {
	const entries = new Int32Array(index.entries.length * 2);
	entries.set(index.entries);
	index.entries = entries;
}

/** Links what was added since the last look-up; all of it anew where there are more entries than slots, so that chains stay short. */
function link(index: HashIndex): void {
	const { entries, count } = index;
	if (count > index.heads.length) {
		index.heads = new Int32Array(2 ** Math.ceil(Math.log2(count * SLOTS_OF_ENTRY))).fill(END);
		index.linked = 0;
	}
	const { heads } = index;
	for (let entry = index.linked; entry < count; entry += 1) {
		const slot = slotOf(index, valueAt(entries, entry * STRIDE));
		entries[entry * STRIDE + NEXT] = valueAt(heads, slot);
		heads[slot] = entry;
	}
	index.linked = count;
}
