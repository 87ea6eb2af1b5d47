import { minorOf, moneyText } from '../desk/money.js';
import { languageOf } from './language.js';
import { LIST_DUTCH } from './words/dutch.js';
import { LIST_ENGLISH } from './words/english.js';
import { LIST_FRENCH } from './words/french.js';
import { LIST_GERMAN } from './words/german.js';

const LIST_WORDS = { en: LIST_ENGLISH, nl: LIST_DUTCH, fr: LIST_FRENCH, de: LIST_GERMAN };

/** The language that was chosen on the node Match: what waits is told in it, too. */
export const languageOfMatch = ($) => languageOf($('Match').params?.options?.language);

/** What is told of the payments that wait, in a language. */
export const listWordsIn = (language) => LIST_WORDS[languageOf(language)];

/** A decimal with its currency, as a language writes it; as it stands where it is none. */
export function amountIn(words, amount, currency) {
	const minor = minorOf(amount, currency);
	return minor === undefined ? `${amount} ${currency}` : moneyText(minor, currency, words);
}
