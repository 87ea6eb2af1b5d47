import { languageOfMatch } from '../markPaid/words.js';
import { SHEET_DUTCH } from './words/dutch.js';
import { SHEET_ENGLISH } from './words/english.js';
import { SHEET_FRENCH } from './words/french.js';
import { SHEET_GERMAN } from './words/german.js';

const SHEET_WORDS = { en: SHEET_ENGLISH, nl: SHEET_DUTCH, fr: SHEET_FRENCH, de: SHEET_GERMAN };

/** What is told of the invoices of a sheet, in the language that was chosen on Match. */
export const sheetWords = ($) => SHEET_WORDS[languageOfMatch($)];
