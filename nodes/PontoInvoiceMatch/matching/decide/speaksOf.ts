import { allWords } from '../party/names';
import { meaningOf, wordHash } from '../text/keywords';
import type { Work } from './work';

// There and back, and crates that are handed in: neither is money.
const GOODS =
	'(?:leeggoed|vidanges?|emballages?|verpakking(?:en)?|flessen|bakken|paletten|palletten|pallets|palettes|vaten|fusten|f[uû]ts|consignes?|leergut|statiegeld)';
const NO_MONEY = new RegExp(
	[
		String.raw`\b(?:aller|aller et|aller/|aller[ ]?-[ ]?|enkel|heen|heen en|hin und|hin- und|hin u\.|hin/|heen[- ]?en|heen/|heen[ ]?-[ ]?)[ ]?(?:retour|zur(?:ü|ue|u)ck|terug)\b`,
		String.raw`\bretours? (?:van |de |des |du |d')?${GOODS}\b`,
		String.raw`\b${GOODS} (?:retour|zur(?:ü|ue|u)ck|terug)\b`,
	].join('|'),
	'gi',
);
// Words are read without the digits that are glued to them.
const DIGITS = /\d+/g;

/**
 * Whether the texts of a transaction have a word that comes back or is given back, as bits of `MEANING` say, other than
 * in "aller-retour" or "retour leeggoed".
 */
export function speaksOf({ reading, transaction }: Work, meaning: number): boolean {
	if ((reading.meanings & meaning) === 0) return false;
	const { remittanceInformation = '', additionalInformation = '', description = '' } = transaction;
	if (remittanceInformation.search(NO_MONEY) < 0) return true;
	const texts = [remittanceInformation, additionalInformation, description];
	return texts.some((text) =>
		allWords(text.replace(NO_MONEY, ' ').replace(DIGITS, ' ')).some(
			(word) => (meaningOf(wordHash(word)) & meaning) !== 0,
		),
	);
}
