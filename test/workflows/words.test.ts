import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATES } from '../../tools/templates/withInlinedCode';

type Words = Readonly<Record<string, unknown>>;

const CODE = join(TEMPLATES, 'code');
/** Where words stand, one file a language. */
const FOLDERS = readdirSync(CODE, { recursive: true, encoding: 'utf8' })
	.filter((folder) => /(^|\/)words$/.test(folder))
	.sort();
const ARGUMENTS = ['11', '22', '33', '44'];

/** What a file of words exports. */
function wordsIn(folder: string, file: string): Words {
	const text = readFileSync(join(CODE, folder, file), 'utf8');
	return new Function(text.replace(/export const \w+ =/, 'return'))() as Words;
}

/** Each sentence by its path, with arguments in it; what else stands there as it is. */
function sentencesIn(words: Words, path = ''): Map<string, string> {
	return new Map(
		Object.entries(words).flatMap(([name, word]): Array<[string, string]> => {
			const here = `${path}${name}`;
			if (typeof word === 'function') {
				return [[`${here}/${word.length}`, String(word(...ARGUMENTS.slice(0, word.length)))]];
			}
			return typeof word === 'object' && word !== null
				? [...sentencesIn(word as Words, `${here}.`)]
				: [[here, String(word)]];
		}),
	);
}

/** What is filled in: arguments, and names in capitals. */
const filledIn = (sentence: string): string[] =>
	(sentence.match(/11|22|33|44|\b[A-Z]{4,}\b/g) ?? []).sort();

/** The same in every language: names, and what a person reads in n8n as it stands. */
const MAY_BE_THE_SAME = /^(locale|lang)$|^(because|quoting)\//;

it('the words of the templates stand in a folder for each part', () => {
	expect(FOLDERS).toEqual([
		'book/words',
		'desk/words',
		'markPaid/words',
		'matchReport/words',
		'once/words',
		'sheet/words',
	]);
});

describe.each(FOLDERS)('the words in %s', (folder) => {
	const files = readdirSync(join(CODE, folder)).sort();
	const english = sentencesIn(wordsIn(folder, 'english.js'));

	it('come in four languages', () => {
		expect(files).toEqual(['dutch.js', 'english.js', 'french.js', 'german.js']);
	});

	it.each(['dutch.js', 'french.js', 'german.js'])(
		'are all there in %s, with all that is told',
		(file) => {
			const own = sentencesIn(wordsIn(folder, file));
			expect([...own.keys()]).toEqual([...english.keys()]);
			for (const [name, sentence] of own) {
				expect([name, sentence.trim()]).not.toEqual([name, '']);
				expect([name, filledIn(sentence)]).toEqual([name, filledIn(english.get(name) ?? '')]);
			}
		},
	);

	it.each(['dutch.js', 'french.js', 'german.js'])('are not left in English in %s', (file) => {
		const own = sentencesIn(wordsIn(folder, file));
		const left = [...own].filter(
			([name, sentence]) =>
				!MAY_BE_THE_SAME.test(name) &&
				sentence.split(' ').length > 3 &&
				sentence === english.get(name),
		);
		expect(left).toEqual([]);
	});
});
