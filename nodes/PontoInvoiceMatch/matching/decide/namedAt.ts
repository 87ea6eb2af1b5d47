import { isFamilyName, isFirstName } from '../party/personNames';
import { isHarmless, isSilent } from './otherWords';

/** In front of a person's name. A single M is a title behind "pour" alone: "voor m'n moeder". */
const TITLES = new Set(
	(
		'MR MRS MS MISS DHR HR HEER MEVR MVR MEVROUW MW MEJ MEJUFFROUW JUFFROUW JUFFR MM MME MMES MLLE MONSIEUR MADAME MADEMOISELLE MAITRE HERR ' +
		'HERRN HRN FRAU FR DR PROF FAM FAMILIE FAMILLE GEZIN ECHTPAAR EHELEUTE ERVEN WEDUWE'
	).split(' '),
);
/** In front of a company's, or behind it: "voor vzw De Brug", "voor De Brug vzw". SA and AG may be words. */
const LEGAL_FORMS = new Set(
	'VZW ASBL BVBA BV NV SPRL SRL SARL GMBH VOF CVBA STICHTING LTD'.split(' '),
);
const AND = new Set('EN ET AND UND'.split(' '));
const FIRMS = new Set('FIRMA FA FIRME BEDRIJF'.split(' '));
/** Behind these "de" tells what the firm does: "société de nettoyage". */
const FRENCH_FIRMS = new Set('SOCIETE STE ENTREPRISE'.split(' '));
/** What may stand between "for" and a name that people have: "pour le club Dupont", but not "voor de school uitstap". */
const BEFORE_NAME = new Set(
	'CLUB KLUB SPORTCLUB VERENIGING VEREIN ASSOCIATION COMITE SCHOOL ECOLE SCHULE ACADEMIE BOUTIQUE MAGASIN WINKEL RESTAURANT CAFE GARAGE ZAAK COMMERCE KLANT CLIENT KUNDE KUNDEN CUSTOMER THE'.split(
		' ',
	),
);
const FRENCH_OF = new Set('DE DU D DES'.split(' '));
const ARTICLES = new Set(
	'DE DEN HET DER LE LA LES L D DIE DAS DEM THE VAN V VON ONZE MIJN KLANT CLIENT KUNDE KUNDEN'.split(
		' ',
	),
);
const PARTICLES = new Set(
	'DE DEN DER VAN VANDEN VANDER VON VOM ZU DU DES LE LA D T TEN TER EL AL BEN BENT DI DEL DELLA DA DOS O MC MAC'.split(
		' ',
	),
);
const HAS_DIGIT = /\d/;
const MOST_WORDS = 5;

/**
 * Whether somebody else than payer and customer, whose words are `own`, is named at a place of a text, which stands behind
 * a word for "for", by a title or a legal form.
 */
export function isOtherNamedAt(
	words: readonly string[],
	from: number,
	own: ReadonlySet<string>,
): boolean {
	const behind = words.slice(from, from + MOST_WORDS);
	const isFrench = /^P(?:OU)?R$/.test(words[from - 1] ?? '');
	return isBehindTitle(behind, isFrench, own) || isBeforeForm(behind, own);
}

/** "de heer Claes", "l'asbl Le Pont", "firma Claes". */
function isBehindTitle(
	words: readonly string[],
	isFrench: boolean,
	own: ReadonlySet<string>,
): boolean {
	const at = words.findIndex((word) => !ARTICLES.has(word));
	const title = words[at] ?? '';
	const isOfFirm = FRENCH_FIRMS.has(title);
	const isTitle =
		TITLES.has(title) ||
		LEGAL_FORMS.has(title) ||
		FIRMS.has(title) ||
		isOfFirm ||
		(isFrench && title === 'M');
	if (!isTitle) return false;
	const [next, ...rest] = words.slice(at + 1).filter((word) => !TITLES.has(word) && !AND.has(word));
	if (next === undefined || (isOfFirm && FRENCH_OF.has(next))) return false;
	const named = PARTICLES.has(next) ? rest[0] : next;
	return named !== undefined && mayName(named) && !own.has(named);
}

/** The same by names that people have: "An Claes", "A. Claes", "de Smet", "Jan Michel", "club Claes". */
export function isPersonAt(
	words: readonly string[],
	from: number,
	own: ReadonlySet<string>,
): boolean {
	let firstNames = 0;
	for (const word of words.slice(from, from + MOST_WORDS)) {
		const isOwn = own.has(word);
		if (!isOwn && isFamilyName(word)) return true;
		const isFirst = isFirstName(word);
		if (isFirst && !isOwn && firstNames > 0) return true;
		if (isFirst) firstNames += 1;
		else if (!isOwn && !isBetweenNames(word)) return false;
	}
	return false;
}

const isBetweenNames = (word: string) =>
	PARTICLES.has(word) ||
	BEFORE_NAME.has(word) ||
	AND.has(word) ||
	(word.length === 1 && !HAS_DIGIT.test(word));

/** "De Brug vzw", "Garage Claes BV". */
function isBeforeForm(words: readonly string[], own: ReadonlySet<string>): boolean {
	const at = words.findIndex((word) => LEGAL_FORMS.has(word));
	return words
		.slice(0, Math.max(at, 0))
		.some((word) => mayName(word) && !own.has(word) && !ARTICLES.has(word));
}

const mayName = (word: string) => !HAS_DIGIT.test(word) && !isSilent(word) && !isHarmless(word);
