import { languageOf } from '../markPaid/language.js';
import { listWordsIn } from '../markPaid/words.js';
import { DUTCH } from './words/dutch.js';
import { ENGLISH } from './words/english.js';
import { FRENCH } from './words/french.js';
import { GERMAN } from './words/german.js';

const LANGUAGES = { en: ENGLISH, nl: DUTCH, fr: FRENCH, de: GERMAN };

/** The desk's words in a language, with the reasons why a payment is held back. */
export function wordsIn(setting) {
	const language = languageOf(setting);
	return { ...LANGUAGES[language], held: listWordsIn(language).held };
}

/** A sentence with its capital names filled in, in one go: what is filled in is never looked at again. */
export const fill = (sentence, values) =>
	sentence.replace(/\b[A-Z]{2,}\b/g, (name) => (name in values ? String(values[name]) : name));
