import type { NamedCustomers } from '../party/namedCustomers';
import { nameWords } from '../party/names';
import { isFamilyName, isFirstName } from '../party/personNames';
import { isCalled } from '../party/properNames';
import { MEANING, meaningOf, wordHash } from '../text/keywords';
import { isHarmless, isSilent } from './otherWords';
import { saysFor } from './saysFor';

// "voor de levering"
const FEWEST_LETTERS = 4;
const HAS_DIGIT = /\d/;
/** Who stands behind these is thanked, greeted, or signs: "dank aan Peeters". */
const GREETINGS = new Set(
	(
		'DANK BEDANKT DANKU DANKJEWEL MERCI REMERCIEMENTS THANKS THANK DANKE GRAZIE GROETEN GROET GROETJES MVG CORDIALEMENT SALUTATIONS GRUSS ' +
		'GRUSSE GRUESSE REGARDS HALLO DAG BESTE GEACHTE BONJOUR CHER CHERE LIEBER LIEBE DEAR'
	).split(' '),
);
const BEHIND_GREETING = new Set('AAN A AN TO U YOU'.split(' '));

/**
 * A customer of whose name one word is enough where it stands: "Peeters" alone, "voor Peeters", a family's name anywhere, and
 * what he is called where a text says nothing else, but not who is thanked, nor the second name of the payer himself. `own`:
 * the words that name the payer or the customer of the invoice.
 */
export function namedByOneWord(
	customersNamed: NamedCustomers,
	words: readonly string[],
	own: ReadonlySet<string>,
): string | undefined {
	let said: readonly string[] | undefined;
	for (const [at, word] of words.entries()) {
		if (own.has(word)) continue;
		if (isLong(word) && (words.length === 1 || saysFor(words[at - 1]))) {
			const name = customersNamed.withWord(word);
			if (name !== undefined) return name;
		}
		if (isGreeted(words, at) || isOfStreet(words, at) || own.has(words[at - 1] ?? '')) continue;
		const isEnough = isFamilyName(word) || isOnly((said ??= saidIn(words, own)), word);
		if (!isEnough) continue;
		const name = customersNamed.withWord(word);
		if (name === undefined || !isCalled(name, word)) continue;
		if (!isOfOtherFirstName(words, at, name)) return name;
	}
	return undefined;
}

const isLong = (word: string) => word.length >= FEWEST_LETTERS;

/** Whether nothing else is said than this word. */
const isOnly = (said: readonly string[], word: string) =>
	said.length === 1 && said[0] === word && isLong(word);

/** The words of a text that neither pay nor name an invoice, the payer or the customer. */
const saidIn = (words: readonly string[], own: ReadonlySet<string>) =>
	words.filter(
		(word) =>
			!own.has(word) &&
			!HAS_DIGIT.test(word) &&
			!isSilent(word) &&
			!isHarmless(word) &&
			!isFirstName(word),
	);

function isGreeted(words: readonly string[], at: number): boolean {
	let before = at - 1;
	while (BEHIND_GREETING.has(words[before] ?? '')) before -= 1;
	return GREETINGS.has(words[before] ?? '');
}

/** "Rue Lambert 12" */
const isOfStreet = (words: readonly string[], at: number) =>
	[words[at - 1], words[at + 1]].some((word = '') => means(word, MEANING.street));

/** "Jan Peeters" is neither Els Peeters nor, as far as the text tells, Garage Peeters; "/REMI/" is no Remi. */
function isOfOtherFirstName(words: readonly string[], at: number, name: string): boolean {
	const beside = [words[at - 1], words[at + 1]].filter(
		(word = '') => isFirstName(word) && !means(word, MEANING.numberWord),
	);
	const own = nameWords(name);
	return beside.length > 0 && !beside.some((word = '') => own.includes(word));
}

const means = (word: string, meaning: number) => (meaningOf(wordHash(word)) & meaning) !== 0;
