import { DUTCH_REPORT } from './words/dutch.js';
import { ENGLISH_REPORT } from './words/english.js';
import { FRENCH_REPORT } from './words/french.js';
import { GERMAN_REPORT } from './words/german.js';

const REPORT_WORDS = { en: ENGLISH_REPORT, nl: DUTCH_REPORT, fr: FRENCH_REPORT, de: GERMAN_REPORT };

/** The report's words in the language of a setting: `en`, `nl`, `fr` or `de`; English for any other. */
export function reportWords(setting) {
	const code = String(setting ?? '')
		.trim()
		.slice(0, 2)
		.toLowerCase();
	return Object.hasOwn(REPORT_WORDS, code) ? REPORT_WORDS[code] : ENGLISH_REPORT;
}
