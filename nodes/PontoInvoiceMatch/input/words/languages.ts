import type { LanguageCode } from '../../matching/explain/languages';
import { DUTCH_INPUT } from './dutch';
import { ENGLISH_INPUT } from './english';
import { FRENCH_INPUT } from './french';
import { GERMAN_INPUT } from './german';
import type { InputWords } from './inputWords';

/** What is said about items that cannot be read, by language. A language is one file: add it here. */
export const INPUT_WORDS: Readonly<Record<LanguageCode, InputWords>> = {
	de: GERMAN_INPUT,
	en: ENGLISH_INPUT,
	fr: FRENCH_INPUT,
	nl: DUTCH_INPUT,
};

/** The words of the language that was chosen; English for none. */
export const inputWordsIn = (language: LanguageCode = 'en'): InputWords => INPUT_WORDS[language];
