import { SEPARATOR, characterClass, foldText } from '../text/characters';
import { foldedHashOf, HASH_SEEDS } from '../text/hash';
import { wordHash } from '../text/keywords';
import { composeName } from './transliterate';

const NOISE = new Set(
	(
		'BV BVBA NV SA SAS SASU SARL SRL SPRL VZW ASBL VOF CV CVBA SC SCS SCRL SNC SCI SCOMM COMMV GCV GMBH AG KG OHG UG EK ' +
		'EURL LTD LIMITED PLC INC LLC LLP CORP CO OY OYJ AB AS APS TMI KY EI EIRL EENMANSZAAK SPA STICHTING ' +
		'MR MRS MS DHR MEVR MEVROUW MEJ HEER M MW MME MMES MLLE MM MONSIEUR MADAME HERR FRAU DR IR ING PROF MAITRE MTR ' +
		'HR HRN MVR MEJUFFROUW MISS MADEMOISELLE FIRMA FIRME FA STE SOCIETE SOC ETS ETABLISSEMENT ETABLISSEMENTS ETABL ENTREPRISE GBR PARTG SELARL SCP SCEA ' +
		'HERRN DIPL MAG EV GGMBH KGAA UA HAFTUNGSBESCHRANKT HAFTUNGSBESCHRAENKT ' +
		'EN ET AND UND U OU OF'
	).split(' '),
);

/** Legal forms, titles and "and", by their hashes: they tell no customers apart. */
export const NOISE_BY_HASH: ReadonlyMap<number, string> = new Map(
	[...NOISE].map((word) => [wordHash(word), word]),
);

/**
 * The words of a name that tell one customer from another: upper case, without accents, legal forms and titles.
 *
 * @example nameWords('Denders Freight N.V.') // ['DENDERS', 'FREIGHT']
 */
export function nameWords(name: string): readonly string[] {
	return withoutNoise(allWords(name));
}

/** Those of {@link allWords} that are neither a legal form nor a title. */
export const withoutNoise = (words: readonly string[]): readonly string[] =>
	words.filter((word) => !isNoise(word));

/** Whether a word is a legal form, a title or "and". */
export const isNoise = (word: string): boolean => NOISE.has(word);

/** The same words with legal forms and titles. */
export function allWords(name: string): readonly string[] {
	const text = composeName(name);
	const words: string[] = [];
	forEachWord(text, (start, end) => {
		const word = foldText(text.slice(start, end));
		if (word !== '') words.push(word);
	});
	return words;
}

/** The hashes of these words, as `wordHash` has them; nothing is copied. */
export function allWordHashes(name: string): readonly number[] {
	const text = composeName(name);
	const hashes: number[] = [];
	forEachWord(text, (start, end) => {
		const hash = foldedHashOf(HASH_SEEDS.word, text, start, end);
		if (hash !== HASH_SEEDS.word) hashes.push(hash);
	});
	return hashes;
}

function forEachWord(text: string, visit: (start: number, end: number) => void): void {
	let start = -1;
	for (let index = startOfName(text); index <= text.length; index += 1) {
		const inside = index < text.length && isNameCharacter(text, index);
		if (inside && start < 0) start = index;
		if (!inside && start >= 0) {
			visit(start, index);
			start = -1;
		}
	}
}

const DOT = 46;
const SMALL_D = 100;
const CASE = 32;
const ARTICLE_OF_TITLE = /^den? (?=(?:heer|dhr|hr)\.? +\S+ +\S)/i;

/** Where the words of a name begin: behind the article of "De heer Jan Peeters", but "De Heer Jan" is of a family De Heer. */
export function startOfName(name: string): number {
	if ((name.charCodeAt(0) | CASE) !== SMALL_D) return 0;
	return ARTICLE_OF_TITLE.exec(name)?.[0].length ?? 0;
}

/** A dot belongs to the word: N.V. is NV. */
const isNameCharacter = (text: string, index: number) =>
	text.charCodeAt(index) === DOT || characterClass(text.charCodeAt(index)) !== SEPARATOR;

/**
 * A name to compare with others: its words in alphabetical order. Empty when nothing is left to compare.
 *
 * @example canonicalName('JACKSON Ella') === canonicalName('Mrs Ella Jackson') // true
 */
export const canonicalName = (name: string): string => canonicalWords(nameWords(name));

/** The same of the words of a name. */
export const canonicalWords = (words: readonly string[]): string => inOrder(words).join(' ');

const MOST_WORDS_OF_NAME = 16;

/** The words of a name are few: to sort them one by one takes a fraction of what the runtime makes to sort a list. */
function inOrder(words: readonly string[]): string[] {
	const ordered = [...words];
	if (ordered.length > MOST_WORDS_OF_NAME) return ordered.sort();
	let place = 0;
	for (const word of words) {
		let at = place;
		for (; at > 0; at -= 1) {
			const before = ordered[at - 1];
			if (before === undefined || before <= word) break;
			ordered[at] = before;
		}
		ordered[at] = word;
		place += 1;
	}
	return ordered;
}

const CUT_LENGTHS: ReadonlySet<number> = new Set([18, 35, 70]);
const MIN_CUT_LETTERS = 12;

/** Whether a name is as long as banks let one be. */
export const mayBeCut = (name: string): boolean => CUT_LENGTHS.has(name.length);

/**
 * Whether a name is the beginning of another one that a bank cut off: at 18, 35 or 70 characters, where banks cut, or
 * anywhere (`atAnyLength`), which is less sure.
 */
export function isCutFrom(name: string, whole: string, atAnyLength: boolean): boolean {
	if (!atAnyLength && !mayBeCut(name)) return false;
	const [short, long] = [composeName(name), composeName(whole)];
	let letters = 0;
	let at = nextLetter(short, 0);
	let other = nextLetter(long, 0);
	while (at < short.length && other < long.length) {
		if (letterAt(short, at) !== letterAt(long, other)) return false;
		letters += 1;
		at = nextLetter(short, at + 1);
		other = nextLetter(long, other + 1);
	}
	return letters >= MIN_CUT_LETTERS && other < long.length;
}

/** Where the next letter or digit from here on is; `end` when there is none. */
export function nextLetter(text: string, from: number, end = text.length): number {
	let at = from;
	while (at < end && letterAt(text, at) === SEPARATOR) at += 1;
	return at;
}

/** A letter or digit as {@link characterClass} counts it. */
export const letterAt = (text: string, at: number) => characterClass(text.charCodeAt(at));
