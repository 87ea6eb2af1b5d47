import {
	addToIndex,
	createHashIndex,
	firstEntry,
	itemOf,
	type HashIndex,
} from '../ledger/hashIndex';
import type { OpenInvoice } from '../model/openInvoice';
import { wholeAt, type CustomerNames } from './customerNames';
import { wordKey } from './nameKeys';
import { canonicalName } from './names';

/** Tells which customers of a ledger a text names. */
export type NamedCustomers = (words: readonly string[]) => readonly string[];

/** One word may be anybody's. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 5;

/**
 * Finds the customers whose whole name, of two words at least, stands in the words of a text one after the other, in any
 * order. The names of the ledger are indexed when first asked for.
 */
export function createNamedCustomers(
	invoices: readonly OpenInvoice[],
	names: CustomerNames,
): NamedCustomers {
	let index: HashIndex | undefined;
	return (words) => {
		if (words.length < FEWEST_WORDS) return [];
		index ??= indexNames(names);
		const found = new Set<string>();
		const keys = words.map(wordKey);
		for (let from = 0; from < words.length; from += 1) {
			let whole = keys[from] ?? 0;
			const end = Math.min(from + MOST_WORDS, words.length);
			for (let last = from + 1; last < end; last += 1) {
				whole = (whole + (keys[last] ?? 0)) | 0;
				const entry = firstEntry(index, whole);
				if (entry < 0) continue;
				const name = invoices[itemOf(index, entry)]?.customerName ?? '';
				const written = words.slice(from, last + 1).join(' ');
				if (canonicalName(name) === canonicalName(written)) found.add(name);
			}
		}
		return [...found];
	};
}

/** The first place of each name. */
function indexNames(names: CustomerNames): HashIndex {
	const { length } = names.wholes;
	const index = createHashIndex(length);
	for (let place = 0; place < length; place += 1) {
		const whole = wholeAt(names, place);
		if (whole !== 0 && firstEntry(index, whole) < 0) addToIndex(index, whole, place);
	}
	return index;
}
