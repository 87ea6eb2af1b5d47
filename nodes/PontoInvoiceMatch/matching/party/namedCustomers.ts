import {
	addToIndex,
	createHashIndex,
	firstEntry,
	itemOf,
	nextEntry,
	type HashIndex,
} from '../ledger/hashIndex';
import type { OpenInvoice } from '../model/openInvoice';
import {
	endOfWords,
	startOfWords,
	wholeAt,
	wordAt,
	WORDS_OF_NAME,
	type PayerKeys,
} from './payerKeys';
import { createNameKeys, readNameKeys, wordKey } from './nameKeys';
import { canonicalName, nameWords } from './names';

/** Tells which customers of a ledger a text names. */
export interface NamedCustomers {
	/** Those whose whole name stands there. */
	(words: readonly string[]): readonly string[];
	/** One who has this word, of three letters at least, in his name. */
	withWord(word: string): string | undefined;
}

const keys = createNameKeys();

/** One word may be anybody's. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 5;

/**
 * Finds the customers whose whole name, of two words at least, stands in the words of a text one after the other, in any
 * order. The names of the ledger are indexed when first asked for.
 */
export function createNamedCustomers(
	invoices: readonly OpenInvoice[],
	payers: PayerKeys,
): NamedCustomers {
	let byName: HashIndex | undefined;
	let byWord: HashIndex | undefined;
	const whole = (words: readonly string[]) => {
		if (words.length < FEWEST_WORDS) return [];
		const index = (byName ??= indexNames(payers));
		const found = new Set<string>();
		const keys = words.map(wordKey);
		for (let from = 0; from < words.length; from += 1) {
			let sum = keys[from] ?? 0;
			const end = Math.min(from + MOST_WORDS, words.length);
			for (let last = from + 1; last < end; last += 1) {
				sum = (sum + (keys[last] ?? 0)) | 0;
				const entry = firstEntry(index, sum);
				if (entry < 0) continue;
				const name = invoices[itemOf(index, entry)]?.customerName ?? '';
				const written = words.slice(from, last + 1).join(' ');
				if (canonicalName(name) === canonicalName(written)) found.add(name);
			}
		}
		return [...found];
	};
	const ofWords = new Map<string, string | undefined>();
	const findWord = (word: string) => {
		byWord ??= indexWords(payers, (byName ??= indexNames(payers)));
		readNameKeys(keys, word);
		if (keys.wordCount === 0) return undefined;
		const [hash = 0] = keys.words;
		for (let entry = firstEntry(byWord, hash); entry >= 0; entry = nextEntry(byWord, entry)) {
			const name = invoices[itemOf(byWord, entry)]?.customerName ?? '';
			if (nameWords(name).includes(word)) return name;
		}
		return undefined;
	};
	// Texts of one word have the same few again and again.
	const withWord = (word: string) => {
		if (!ofWords.has(word)) ofWords.set(word, findWord(word));
		return ofWords.get(word);
	};
	return Object.assign(whole, { withWord });
}

/** The first place of each name. */
function indexNames(payers: PayerKeys): HashIndex {
	const { length } = payers.wholes;
	const index = createHashIndex(length);
	for (let place = 0; place < length; place += 1) {
		const whole = wholeAt(payers, place);
		if (whole !== 0 && firstEntry(index, whole) < 0) addToIndex(index, whole, place);
	}
	return index;
}

/** The same places by the beginnings of the words of each name; of a word the last name is found first. */
function indexWords(payers: PayerKeys, names: HashIndex): HashIndex {
	const index = createHashIndex(names.count * WORDS_OF_NAME);
	for (let entry = 0; entry < names.count; entry += 1) {
		const place = itemOf(names, entry);
		const end = endOfWords(payers, place);
		for (let at = startOfWords(payers, place); at < end; at += 1) {
			addToIndex(index, wordAt(payers, at), place);
		}
	}
	return index;
}
