import { nameWords } from '../party/names';
import { foldText } from '../text/characters';
import { isPaidByMonth, monthOf } from '../text/monthNames';

const ANY_YEAR = '2000';
const HAS_DIGIT = /\d/;
/** In place of a word of a name, which no pattern of a month or a quarter reaches over. */
const NAME = '-';
const TITLE =
	'm|mr|mme|mrs|ms|mlle|dhr|mevr|mevrouw|mw|heer|madame|monsieur|herr|herrn|frau|dr|me|prof|fam|familie|famille';
const FORM = 'bv|bvba|nv|sa|srl|sprl|vzw|asbl|gmbh|ag|kg|ltd|sas|sarl|cv|cvba|vof|commv';
/** `Mme Mars`, `Mars NV` */
const WITH_TITLE = new RegExp(
	`(?<!\\p{L})(?:${TITLE})\\.? (?:\\p{L}\\. ?)?(\\p{L}{2,})|(?<!\\p{L})(\\p{L}+),? (?:${FORM})(?!\\p{L})`,
	'giu',
);

/**
 * The words of a text, without those that may be a month or a quarter where they stand as a part of one of these names:
 * beside another word of it, a title or a legal form. August Peeters pays in June as well.
 *
 * @example withoutOwnName('August Peeters', ['AUGUST', 'PEETERS'], ['August Peeters']) // ['-', 'PEETERS']
 */
export function withoutOwnName(
	text: string,
	words: readonly string[],
	names: readonly (string | undefined)[],
): readonly string[] {
	if (!words.some(mayBePeriod)) return words;
	const own = names.map((name) => nameWords(name ?? ''));
	if (!own.some((name) => name.some(mayBePeriod))) return words;
	const titled = new Set(
		[...text.matchAll(WITH_TITLE)].map(([, behind, before]) => foldText(behind ?? before ?? '')),
	);
	return words.map((word, at) => {
		if (!mayBePeriod(word)) return word;
		const isName = titled.has(word) || own.some((name) => isBesideName(words, at, name));
		return isName && own.some((name) => name.includes(word)) ? NAME : word;
	});
}

/** Beside another word of the name; behind a rent only in the order of the name, since `loyer mars Marie` is for March. */
function isBesideName(words: readonly string[], at: number, name: readonly string[]): boolean {
	const place = name.indexOf(words[at] ?? '');
	if (place < 0) return false;
	const [before = '', behind = ''] = [words[at - 1], words[at + 1]];
	if (isPaidByMonth(before)) return behind !== '' && behind === name[place + 1];
	return [before, behind].some((beside) => beside !== words[at] && name.includes(beside));
}

const mayBePeriod = (word: string) => HAS_DIGIT.test(word) || monthOf(word, ANY_YEAR) !== undefined;
