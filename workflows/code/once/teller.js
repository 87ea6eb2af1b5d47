import { languageOf } from '../markPaid/language.js';
import { amountIn } from '../markPaid/words.js';
import { ONCE_DUTCH } from './words/dutch.js';
import { ONCE_ENGLISH } from './words/english.js';
import { ONCE_FRENCH } from './words/french.js';
import { ONCE_GERMAN } from './words/german.js';

const ONCE_WORDS = { en: ONCE_ENGLISH, nl: ONCE_DUTCH, fr: ONCE_FRENCH, de: ONCE_GERMAN };

/** Puts what `say` names into words of a language. */
export function teller({ language }) {
	const words = ONCE_WORDS[languageOf(language)];
	const tell = (part) => {
		if (typeof part !== 'object' || part === null) return String(part);
		const { say: sentence, of, amount, currency, state } = part;
		if (sentence !== undefined) return words[sentence](...of.map(tell));
		// A state that nobody translated as the books call it.
		return amount === undefined
			? (words.states[state] ?? state)
			: amountIn(words, amount, currency);
	};
	return tell;
}
