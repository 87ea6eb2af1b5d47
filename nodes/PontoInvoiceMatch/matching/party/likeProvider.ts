import { allWords } from './names';
import { isFamilyName, isFirstName } from './personNames';

/** What says another trade than that of a provider. */
const TRADES = new Set(
	(
		'ACCOUNTANT ACCOUNTANTS ADVOCATEN ARCHITECT ARCHITECTEN ARCHITECTES ARCHITEKTEN BACKEREI BAECKEREI BAKKERIJ BISTRO BISTROT BOUWBEDRIJF BOULANGERIE BRASSERIE ' +
		'BROUWERIJ BRAUEREI BREWERY BEENHOUWERIJ BOUCHERIE BOEKHANDEL BLOEMEN CAFE CAFETARIA CAMPING CLUB COIFFURE DAKWERKEN DESIGN ETABLISSEMENT ' +
		'FLEURS FLEURISTE FRITUUR FRITERIE GARAGE GASTHOF GASTSTATTE HAARSTUDIO HANDELSONDERNEMING HOTEL IMMO INTERIEUR JUDO KAPSALON KINDEROPVANG ' +
		'KOFFIEBAR LIBRAIRIE LOGISTICS METZGEREI NOTARIS PARTNER PARTNERS PIZZERIA PRAKTIJK PRAXIS RECOVERY RESTAURANT SCHILDERWERKEN SCHOOL SLAGERIJ ' +
		'SPORTCLUB TANDARTS TAVERNE TENNIS TENNISCLUB TRAITEUR TUINEN TUINAANLEG VERENIGING VEREIN VOETBAL VOETBALCLUB VZW ASBL WEBDESIGN WERKEN ' +
		'ZOON ZONEN'
	).split(' '),
);
/** Beside these a trade tells nothing: vouchers are for restaurants, and platforms name whom they pay. */
const OF_PROVIDER =
	/\*|PAYMENTS|PAYM\.|STICHTING|\bSTG\b|DERDENGELD|EDENRED|SODEXO|PLUXEE|MONIZZE|SWILE|DEJEUNER|ANCV|CHEQUE|DELIVEROO|TAKEAWAY|THUISBEZORGD|LIEFERANDO|PAYPAL|AMERICAN|AIRBNB|UBER|AMAZON|BOOKING|TREATWELL|SMART|URBAN SPORTS|EXPEDIA|SHOPIFY|EBAY|HELLOASSO|WEEZEVENT/i;
const PARTICLES = new Set('DE DEN DER VAN VANDEN VANDER VON LE LA DU T'.split(' '));
const LETTERS = /^[A-Z]+$/;
const MOST_WORDS_OF_PERSON = 3;

/**
 * Whether a name that holds that of a provider is somebody else's: a person's, all of whose other words are usual names, or
 * one that says another trade. Where it cannot be told the provider is meant.
 *
 * @example isNamedLikeProvider('Tennis Club CCV', 'CCV') // true
 */
export function isNamedLikeProvider(name: string, provider: string): boolean {
	if (OF_PROVIDER.test(name)) return false;
	const others = allWords(name.replace(provider, ' '));
	return others.some(isTrade) || isPerson(others);
}

/** Whether a word, as `nameWords` has it, says what a firm does. */
export const isTrade = (word: string): boolean => TRADES.has(word);

/** "Jean", "Hoffmann", "De Vos", "J. Peeters". */
function isPerson(words: readonly string[]): boolean {
	const isName = (word: string, at: number) =>
		isFirstName(word) || isFamilyName(word) || PARTICLES.has(words[at - 1] ?? '');
	return (
		words.length <= MOST_WORDS_OF_PERSON &&
		words.some((word, at) => isName(word, at) && !PARTICLES.has(word)) &&
		words.every((word, at) => LETTERS.test(word) && (isName(word, at) || isBeside(word)))
	);
}

const isBeside = (word: string) => PARTICLES.has(word) || word.length === 1;
