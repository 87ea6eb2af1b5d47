import { FIRST_CODE_TO_COMPOSE, SEPARATOR, characterClass, composeLatin } from '../text/characters';
import { HASH_SEEDS, hashStep } from '../text/hash';
import { NOISE_HASHES } from './names';

const DOT = 46;
const MAX_WORDS = 16;
/** A name that a bank cut off is found by its first letters. */
const START_LETTERS = 12;
/** A word is compared by its first letters, so that one a bank cut off is found too. */
const WORD_LETTERS = 5;
const MIN_WORD_LETTERS = 3;

/** What a name is found by; one buffer serves all names of a run. */
export interface NameKeys {
	/** Of its words in any order, without legal forms and titles; 0 when there are none. */
	whole: number;
	/** Of its first letters; 0 when it has too few. */
	start: number;
	/** Of the first letters of each word. */
	readonly words: Int32Array;
	wordCount: number;
}

/** An empty buffer. */
export function createNameKeys(): NameKeys {
	return { whole: 0, start: 0, words: new Int32Array(MAX_WORDS), wordCount: 0 };
}

/** The keys of names that come again and again, one behind the other: `whole`, `start`, the count of words, the words. */
export interface NameCache {
	readonly placeOf: Map<string, number>;
	store: Int32Array;
	used: number;
}

const EXPECTED_NAMES = 1024;

/** An empty cache. */
export function createNameCache(): NameCache {
	return { placeOf: new Map(), store: new Int32Array(EXPECTED_NAMES * 8), used: 0 };
}

/** Reads the keys of a name, from the cache when it came before: a customer has many invoices. */
export function readCachedNameKeys(cache: NameCache, keys: NameKeys, name: string): void {
	const known = cache.placeOf.get(name);
	if (known === undefined) {
		readNameKeys(keys, name);
		keep(cache, keys, name);
		return;
	}
	const { store } = cache;
	keys.whole = store[known] ?? 0;
	keys.start = store[known + 1] ?? 0;
	keys.wordCount = store[known + 2] ?? 0;
	for (let at = 0; at < keys.wordCount; at += 1) keys.words[at] = store[known + 3 + at] ?? 0;
}

function keep(cache: NameCache, keys: NameKeys, name: string): void {
	const place = cache.used;
	cache.used += 3 + keys.wordCount;
	if (cache.used > cache.store.length) {
		const larger = new Int32Array(cache.store.length * 2);
		larger.set(cache.store);
		cache.store = larger;
	}
	const { store } = cache;
	store[place] = keys.whole;
	store[place + 1] = keys.start;
	store[place + 2] = keys.wordCount;
	for (let at = 0; at < keys.wordCount; at += 1) store[place + 3 + at] = keys.words[at] ?? 0;
	cache.placeOf.set(name, place);
}

/** Reads the keys of a name. */
export function readNameKeys(keys: NameKeys, name: string): void {
	keys.wordCount = 0;
	keys.whole = 0;
	keys.start = 0;
	let word: number = HASH_SEEDS.word;
	let wordStart: number = HASH_SEEDS.word;
	let length = 0;
	let start: number = HASH_SEEDS.nameStart;
	let letters = 0;
	for (let index = 0; index < name.length; index += 1) {
		const code = name.charCodeAt(index);
		if (code >= FIRST_CODE_TO_COMPOSE && composeLatin(name) !== name) {
			readNameKeys(keys, composeLatin(name));
			return;
		}
		const kind = characterClass(code);
		if (kind !== SEPARATOR) {
			word = hashStep(word, kind);
			if (length < WORD_LETTERS) wordStart = word;
			length += 1;
			if (letters < START_LETTERS) {
				letters += 1;
				start = hashStep(start, kind);
			}
		} else if (length > 0 && !(code === DOT && continues(name, index))) {
			endWord(keys, word, wordStart, length);
			word = HASH_SEEDS.word;
			length = 0;
		}
	}
	if (length > 0) endWord(keys, word, wordStart, length);
	if (letters === START_LETTERS) keys.start = start;
}

function endWord(keys: NameKeys, word: number, wordStart: number, length: number): void {
	if (NOISE_HASHES.has(word)) return;
	// Words come in any order, so their hashes are added up.
	keys.whole = (keys.whole + Math.imul(word ^ (word >>> 15), 0x2c1b3c6d)) | 0;
	if (length < MIN_WORD_LETTERS || keys.wordCount >= MAX_WORDS) return;
	keys.words[keys.wordCount] = wordStart;
	keys.wordCount += 1;
}

function continues(name: string, dot: number): boolean {
	return dot + 1 < name.length && characterClass(name.charCodeAt(dot + 1)) !== SEPARATOR;
}
