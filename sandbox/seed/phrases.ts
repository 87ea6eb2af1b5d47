import type { Random } from '../../testData/random';
import type { Language } from './customerNames';

const AROUND_REFERENCE: Record<Language, readonly string[]> = {
	nl: [
		'betaling # dank u',
		'Mededeling: #',
		'onze betaling #',
		'# mvg',
		'factuur kast # bedankt',
		'OGM #',
	],
	fr: [
		'paiement # merci',
		'Communication: #',
		'notre paiement #',
		'# cordialement',
		'facture meubles # bav',
	],
	en: ['payment # thank you', 'ref #', 'Invoice payment #', '# with kind regards'],
};

const AROUND_NUMBER: Record<Language, readonly string[]> = {
	nl: [
		'Factuur #',
		'betaling factuur #',
		'fact. # maatkast',
		'Uw factuur #, met dank',
		'Betreft: #.',
		'#',
	],
	fr: [
		'Facture #',
		'paiement facture #',
		'Fact. # bibliothèque',
		'Votre facture # - merci',
		'Concerne: #.',
		'#',
	],
	en: ['Invoice #', 'inv. # furniture', 'Payment of invoice #', 'PO 88213 / #', '#'],
};

const NO_REFERENCE: Record<Language, readonly string[]> = {
	nl: ['bedankt!', 'betaling', 'saldo werken', 'volgens afspraak'],
	fr: ['merci', 'paiement', 'solde travaux', 'comme convenu'],
	en: ['thank you', 'payment', 'balance of work', 'as agreed'],
};

const INSTALMENT: Record<Language, readonly string[]> = {
	nl: ['voorschot #', 'deelbetaling #', 'eerste schijf #'],
	fr: ['acompte #', 'paiement partiel #', 'première tranche #'],
	en: ['deposit #', 'part payment #'],
};

/** How a payer puts a number in the text: as printed, or a little differently. */
export function writtenNumber(number: string, random: Random): string {
	const [, year, sequence] = number.split('-');
	return {
		printed: number,
		lower: number.toLowerCase(),
		spaced: `VF ${year} ${sequence}`,
		compact: `VF${year}${sequence}`,
	}[random.weighted({ printed: 70, lower: 12, spaced: 9, compact: 9 })];
}

const fill = (pattern: string, text: string) => pattern.replace('#', text);

/** A sentence around a payment reference. */
export function aroundReference(text: string, language: Language, random: Random): string {
	return random.chance(0.35) ? text : fill(random.pick(AROUND_REFERENCE[language]), text);
}

/** A sentence around an invoice number. */
export function aroundNumber(text: string, language: Language, random: Random): string {
	return fill(random.pick(AROUND_NUMBER[language]), text);
}

/** What people write who name no invoice. */
export function withoutReference(language: Language, random: Random): string {
	return random.pick(NO_REFERENCE[language]);
}

/** What people write who pay a part. */
export function aroundInstalment(text: string, language: Language, random: Random): string {
	return fill(random.pick(INSTALMENT[language]), text);
}
