import { SEPARATOR, characterClass } from '../text/characters';
import { HASH_SEEDS, hashStep } from '../text/hash';
import { canonicalName, letterAt, nextLetter, NOISE_BY_HASH, startOfName } from './names';
import { composeName } from './transliterate';

const DOT = 46;
const MOST_WORDS = 16;

/** Where the words of a name stand that tell customers apart; one buffer serves all names of a run. */
interface Words {
	text: string;
	/** One more than there is room for, where there are too many. */
	count: number;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	readonly hashes: Int32Array;
}

const createWords = (): Words => ({
	text: '',
	count: 0,
	starts: new Int32Array(MOST_WORDS),
	ends: new Int32Array(MOST_WORDS),
	hashes: new Int32Array(MOST_WORDS),
});

// The same payer is held against one customer after the other.
let lastPayer = '';
const wordsOfPayer = createWords();
const wordsOfOther = createWords();

/**
 * Whether two names are the same in {@link canonicalName}, and not empty there. Nothing is copied: a large ledger has very
 * many namesakes, and only few of their names are ever written in another way.
 *
 * @example isSameName('JACKSON Ella', 'Mrs Ella Jackson') // true
 */
export function isSameName(payer: string | undefined, other: string | undefined): boolean {
	if (!payer || !other) return false;
	if (payer !== lastPayer) {
		readWords(wordsOfPayer, payer);
		lastPayer = payer;
	}
	if (payer === other) return wordsOfPayer.count > 0;
	readWords(wordsOfOther, other);
	const { count } = wordsOfPayer;
	if (count > MOST_WORDS && wordsOfOther.count > MOST_WORDS) {
		return canonicalName(payer) === canonicalName(other);
	}
	return count > 0 && count === wordsOfOther.count && haveSameWords(count);
}

/** Whether the words of both names are the same in some order. */
function haveSameWords(count: number): boolean {
	let taken = 0;
	for (let at = 0; at < count; at += 1) {
		let other = 0;
		while (other < count && ((taken & (1 << other)) !== 0 || !isSameWord(at, other))) other += 1;
		if (other === count) return false;
		taken |= 1 << other;
	}
	return true;
}

function isSameWord(at: number, other: number): boolean {
	const { text, starts, ends, hashes } = wordsOfPayer;
	if (hashes[at] !== wordsOfOther.hashes[other]) return false;
	const [start = 0, end = 0] = [starts[at], ends[at]];
	const [otherStart = 0, otherEnd = 0] = [wordsOfOther.starts[other], wordsOfOther.ends[other]];
	return isSameText(text, start, end, wordsOfOther.text, otherStart, otherEnd);
}

/** Finds the words of a name: without legal forms and titles. */
function readWords(words: Words, name: string): void {
	const text = composeName(name);
	words.text = text;
	words.count = 0;
	let hash: number = HASH_SEEDS.word;
	let start = -1;
	for (let index = startOfName(text); index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		const kind = characterClass(code);
		if (kind !== SEPARATOR) {
			if (start < 0) start = index;
			hash = hashStep(hash, kind);
		} else if (start >= 0 && code !== DOT) {
			addWord(words, start, index, hash);
			hash = HASH_SEEDS.word;
			start = -1;
		}
	}
	if (start >= 0) addWord(words, start, text.length, hash);
}

function addWord(words: Words, start: number, end: number, hash: number): void {
	const { text, count } = words;
	const noise = NOISE_BY_HASH.get(hash);
	if (noise !== undefined && isSameText(text, start, end, noise, 0, noise.length)) return;
	words.count = Math.min(count + 1, MOST_WORDS + 1);
	if (count >= MOST_WORDS) return;
	words.starts[count] = start;
	words.ends[count] = end;
	words.hashes[count] = hash;
}

/** Whether two parts of texts have the same letters and digits. */
function isSameText(
	one: string,
	start: number,
	end: number,
	other: string,
	otherStart: number,
	otherEnd: number,
): boolean {
	let at = nextLetter(one, start, end);
	let otherAt = nextLetter(other, otherStart, otherEnd);
	while (at < end && otherAt < otherEnd) {
		if (letterAt(one, at) !== letterAt(other, otherAt)) return false;
		at = nextLetter(one, at + 1, end);
		otherAt = nextLetter(other, otherAt + 1, otherEnd);
	}
	return at >= end && otherAt >= otherEnd;
}
