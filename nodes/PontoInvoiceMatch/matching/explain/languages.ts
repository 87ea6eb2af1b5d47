import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { Wording } from './wording';

/** The wordings by language, as ISO 639-1 writes it. A language is one file: add it here. */
export const WORDINGS = {
	de: GERMAN,
	en: ENGLISH,
	fr: FRENCH,
	nl: DUTCH,
} satisfies Readonly<Record<string, Wording>>;

export type LanguageCode = keyof typeof WORDINGS;

/** The language that was chosen; English for none, and for one that nobody translated yet. */
export const languageOf = (chosen: unknown): LanguageCode =>
	typeof chosen === 'string' && Object.hasOwn(WORDINGS, chosen) ? (chosen as LanguageCode) : 'en';
