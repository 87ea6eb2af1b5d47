import { SEPARATOR, characterClass } from '../text/characters';
import { HASH_SEEDS, hashStep } from '../text/hash';
import { wordHash } from '../text/keywords';
import { NOISE_BY_HASH, startOfName } from './names';
import { composeName } from './transliterate';

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

/** What `composeName` writes in another way, one letter for two among them. */
const TO_COMPOSE = 0xff;
const FIRST_CODE_BEHIND_LATIN = 0x250;
// Of every letter of every name only this is asked.
const KINDS = Uint8Array.from({ length: FIRST_CODE_BEHIND_LATIN }, (_, code) => {
	const letter = String.fromCharCode(code);
	return composeName(letter) === letter ? characterClass(code) : TO_COMPOSE;
});

// A bit for each word of noise, by a part of its hash: a ledger has very many names, and hardly a word of them gets past
// these to be looked up.
const NOISE_WORDS = 64;
const noise = new Int32Array(NOISE_WORDS);
const noiseBits = (hash: number) => noise[noiseWordOf(hash)] ?? 0;
for (const hash of NOISE_BY_HASH.keys())
	noise[noiseWordOf(hash)] = noiseBits(hash) | (1 << (hash & 31));
const mayBeNoise = (hash: number) => (noiseBits(hash) & (1 << (hash & 31))) !== 0;
const isNoise = (hash: number) => mayBeNoise(hash) && NOISE_BY_HASH.has(hash);
const mixed = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);

function noiseWordOf(hash: number): number {
	return (hash >>> 5) & (NOISE_WORDS - 1);
}

/** An empty buffer. */
export function createNameKeys(): NameKeys {
	return { whole: 0, start: 0, words: new Int32Array(MAX_WORDS), wordCount: 0 };
}

/** Reads the keys of a name. */
export function readNameKeys(keys: NameKeys, name: string): void {
	keys.wordCount = 0;
	keys.whole = 0;
	keys.start = 0;
	let word: number = HASH_SEEDS.word;
	let wordStart = word;
	let length = 0;
	let start: number = HASH_SEEDS.nameStart;
	let letters = 0;
	for (let index = startOfName(name); index < name.length; index += 1) {
		const code = name.charCodeAt(index);
		const kind = KINDS[code] ?? TO_COMPOSE;
		if (kind === TO_COMPOSE) {
			const composed = composeName(name);
			if (composed !== name) {
				readNameKeys(keys, composed);
				return;
			}
		} else if (kind !== SEPARATOR) {
			word = hashStep(word, kind);
			length += 1;
			if (length === WORD_LETTERS) wordStart = word;
			start = hashStep(start, kind);
			letters += 1;
			if (letters === START_LETTERS) keys.start = start;
			continue;
		}
		if (length === 0 || code === DOT) continue;
		endWord(keys, word, length < WORD_LETTERS ? word : wordStart, length);
		word = HASH_SEEDS.word;
		length = 0;
	}
	if (length > 0) endWord(keys, word, length < WORD_LETTERS ? word : wordStart, length);
}

function endWord(keys: NameKeys, word: number, wordStart: number, length: number): void {
	if (isNoise(word)) return;
	// Words come in any order, so their hashes are added up.
	keys.whole = (keys.whole + mixed(word)) | 0;
	if (length < MIN_WORD_LETTERS || keys.wordCount >= MAX_WORDS) return;
	keys.words[keys.wordCount] = wordStart;
	keys.wordCount += 1;
}

/** What a word, as `nameWords` has it, adds to the `whole` of a name that it is part of. */
export function wordKey(word: string): number {
	const hash = wordHash(word);
	return isNoise(hash) ? 0 : mixed(hash);
}
