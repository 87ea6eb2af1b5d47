import { languageOf } from '../markPaid/language.js';
import { BOOK_DUTCH } from './words/dutch.js';
import { BOOK_ENGLISH } from './words/english.js';
import { BOOK_FRENCH } from './words/french.js';
import { BOOK_GERMAN } from './words/german.js';

const BOOK_WORDS = { en: BOOK_ENGLISH, nl: BOOK_DUTCH, fr: BOOK_FRENCH, de: BOOK_GERMAN };

/** The language in which the caller of Book wants to be told. */
export const languageAsked = ($) => languageOf($('Payments').first()?.json.language);

/** What is told of a payment that Book could not book, or only in part. */
export const bookWords = ($) => BOOK_WORDS[languageAsked($)];
