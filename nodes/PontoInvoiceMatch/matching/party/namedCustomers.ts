import type { OpenInvoice } from '../model/openInvoice';
import { createNameKeys, readNameKeys } from './nameKeys';
import { canonicalName, nameWords } from './names';

/** Tells which customers of a ledger a text names. */
export type NamedCustomers = (words: readonly string[]) => readonly string[];

/** One word may be anybody's. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 5;

/**
 * Finds the customers whose whole name, of two words at least, stands in the words of a text one after the other, in any
 * order. The names of the ledger are read once, when first asked for.
 */
export function createNamedCustomers(invoices: readonly OpenInvoice[]): NamedCustomers {
	let names: ReadonlyMap<number, string> | undefined;
	const keys = createNameKeys();
	return (words) => {
		if (words.length < FEWEST_WORDS) return [];
		names ??= namesByHash(invoices);
		const found = new Set<string>();
		for (let from = 0; from < words.length; from += 1) {
			const most = Math.min(MOST_WORDS, words.length - from);
			for (let count = FEWEST_WORDS; count <= most; count += 1) {
				const written = words.slice(from, from + count).join(' ');
				readNameKeys(keys, written);
				const name = names.get(keys.whole);
				if (name !== undefined && canonicalName(name) === canonicalName(written)) found.add(name);
			}
		}
		return [...found];
	};
}

function namesByHash(invoices: readonly OpenInvoice[]): ReadonlyMap<number, string> {
	const names = new Map<number, string>();
	const keys = createNameKeys();
	for (const { customerName } of invoices) {
		if (!customerName) continue;
		readNameKeys(keys, customerName);
		if (keys.whole === 0 || names.has(keys.whole)) continue;
		if (nameWords(customerName).length >= FEWEST_WORDS) names.set(keys.whole, customerName);
	}
	return names;
}
