import type { BankTransaction } from '../model/bankTransaction';
import type { OpenInvoice } from '../model/openInvoice';
import { nameWords } from '../party/names';
import { FOR_IN_TEXT, saysFor } from './saysFor';

const MY = new Set(
	'MIJN ONZE MA MON MES NOTRE MEINE MEINEN MEINER MEIN UNSERE UNSEREN MY OUR'.split(' '),
);
const RELATIVES = new Set(
	(
		'MOEDER VADER MAMA PAPA OUDERS ZOON ZOONTJE DOCHTER DOCHTERTJE BROER ZUS OMA OPA GROOTMOEDER GROOTVADER MAN VROUW ECHTGENOOT ' +
		'ECHTGENOTE PARTNER VRIEND VRIENDIN BUURMAN BUURVROUW NEEF SCHOONMOEDER SCHOONVADER COLLEGA HUURDER ' +
		'MERE PERE PARENTS FILS FILLE FRERE SOEUR MARI FEMME EPOUX EPOUSE COMPAGNE COMPAGNON GRANDMERE COLLEGUE VOISIN VOISINE LOCATAIRE ' +
		'MUTTER VATER ELTERN SOHN TOCHTER BRUDER SCHWESTER MANN EHEMANN EHEFRAU TANTE ONKEL NACHBAR NACHBARIN MIETER ' +
		'MOTHER FATHER PARENTS DAUGHTER BROTHER SISTER HUSBAND WIFE FRIEND COLLEAGUE TENANT'
	).split(' '),
);
// "t.n.v. Peeters", "obo Claes", "i.o. Claes", "c/o Vesta"
const IN_SHORT = new Set('TNV OBO IO'.split(' '));
const CARE_OF = /\bc\/o\s+(\S+)/iu;
// "für Müller GmbH": SA may also be a word, but not at the end.
const FOR_COMPANY = new RegExp(
	String.raw`\b(?:${FOR_IN_TEXT})\s+((?:[\p{L}\d.&'-]+\s+){1,4})` +
		String.raw`(?:B\.?V\.?(?:B\.?A\.?)?|N\.?V\.?|S\.?R\.?L\.?|SPRL|SARL|SAS|GmbH|GMBH|KG|OHG|VOF|VZW|ASBL|CVBA|Ltd|LTD|S\.?A\.?(?=\s*(?:$|[,;/]))|AG(?=\s*(?:$|[,;/])))(?![\p{L}\d])`,
	'u',
);

/** Whether a text says that somebody else than payer and customer is paid for: his mother, another firm, a name behind "t.n.v.". */
export function isForSomebody(
	words: readonly string[],
	{ counterpartName = '', remittanceInformation: text = '' }: BankTransaction,
	{ customerName = '' }: OpenInvoice,
): boolean {
	const others = namesPaidFor(text, words);
	if (words.some((word, at) => RELATIVES.has(word) && isBehindFor(words, at))) return true;
	if (others.length === 0) return false;
	const own = new Set([...nameWords(customerName), ...nameWords(counterpartName)]);
	return others.some((word) => !own.has(word));
}

/** The words of a name behind "t.n.v." or "c/o", or of a firm behind "for". */
function namesPaidFor(text: string, words: readonly string[]): readonly string[] {
	const behind = words.filter((_, at) => IN_SHORT.has(words[at - 1] ?? ''));
	const [, inCare = ''] = text.includes('/') ? (CARE_OF.exec(text) ?? []) : [];
	const [, company = ''] = words.some(saysFor) ? (FOR_COMPANY.exec(text) ?? []) : [];
	return [...behind, ...nameWords(`${inCare} ${company}`)];
}

/** "voor mijn moeder", "pour ma fille"; "van mijn moeder" tells who gave the money. */
function isBehindFor(words: readonly string[], at: number): boolean {
	const before = words[at - 1] ?? '';
	return saysFor(MY.has(before) ? words[at - 2] : before);
}
