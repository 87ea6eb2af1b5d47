import { allWords } from '../party/names';
import { meaningOf, wordHash } from '../text/keywords';
import type { Work } from './work';

// There and back, a ride, and crates that are handed in: none is money.
const GOODS =
	'(?:leeggoed|vidanges?|emballages?|verpakking(?:en)?|flessen|bakken|paletten|palletten|pallets|palettes|vaten|fusten|f[uû]ts|consignes?|leergut|statiegeld)';
const RIDE =
	'(?:taxis?|vols?|trajets?|trains?|bus|navettes?|rit|ritten|vlucht|vluchten|trein|fl(?:ug|(?:ü|ue|u)ge)|zug|bahn)';
const BACK = '(?:retour|zur(?:ü|ue|u)ck|terug)';
const NO_MONEY = new RegExp(
	[
		String.raw`\b(?:aller|aller et|aller/|aller[ ]?-[ ]?|enkel|heen|heen en|hin und|hin- und|hin u\.|hin/|heen[- ]?en|heen/|heen[ ]?-[ ]?)[ ]?${BACK}\b`,
		String.raw`\bretours? (?:van |de |des |du |d')?${GOODS}\b`,
		String.raw`\b${GOODS} ${BACK}\b`,
		String.raw`\b(?:${RIDE}|billets?|tickets?|voyages?|reise?|fahrt) ${BACK}\b|\b${BACK} (?:(?:en|de|du|par|met|per) )?(?:le |la |de )?${RIDE}\b`,
	].join('|'),
	'gi',
);
// Words are read without the digits that are glued to them.
const DIGITS = /\d+/g;

/**
 * Whether the texts of a transaction have a word that comes back or is given back, as bits of `MEANING` say, other than
 * in "aller-retour", "taxi retour" or "retour leeggoed".
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
