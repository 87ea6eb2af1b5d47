import { isNoise } from '../party/names';
import { isHarmless, isSilent } from './otherWords';

const FORMULAS = [
	'NAMENS|NMS|(?:IN|UIT|OP) NAAM|TEN NAME|TNV|OBO|IO|IOV',
	'(?:VOOR|VR) (?:REKENING|REK) (?:VAN|V)|(?:IN OPDRACHT|OP (?:VRAAG|VERZOEK)) (?:VAN|V)',
	'(?:POUR|PR) (?:LE )?(?:COMPTE|CPTE|CPT)|P C|AU NOM|PAR ORDRE|A LA DEMANDE DE',
	'IM (?:NAMEN|AUFTRAG) (?:VON|DER|DES|VOM)|IM NAMEN|ON BEHALF|IN THE NAME',
	'FOR (?:THE )?(?:ACCOUNT OF|A C(?: OF)?)',
	// As bank files have whom a payment is for that somebody else makes.
	'ABWA|ABWEICHENDER? (?:AUFTRAGGEBER|ZAHLER)|ULTD(?: NAME)?|ULTIMATE DEBTOR(?: NAME)?',
	'(?:UITEINDELIJKE|UITEINDELIJK|WERKELIJKE) (?:DEBITEUR|SCHULDENAAR)|DEBITEUR (?:FINAL|ULTIME)',
];
const FORMULA = new RegExp(`(?<![A-Z0-9])(?:${FORMULAS.join('|')})(?![A-Z0-9])`, 'g');
/** Behind these anything may stand, and often the one who is paid: only a name that people have tells. */
const WEAK_FORMULAS = [
	'TBV|TEN (?:BEHOEVE|VOORDELE|GUNSTE|BATE)|(?:VOOR|VR) (?:REKENING|REK)|IN OPDRACHT|PC (?:DE|DU|D)',
	'EN FAVEUR|AU PROFIT|AU BENEFICE|IM AUFTRAG|IA|I A|IN VERTRETUNG|ZUGUNSTEN|ZU GUNSTEN',
	'IN (?:DE )?PLAATS VAN|TER VERVANGING VAN|(?:A LA|EN LIEU ET) PLACE (?:DE|DU|D)|AN ?STELLE (?:VON|DER|DES)|STATT|IN (?:LIEU|PLACE) OF|INSTEAD OF',
];
const WEAK_FORMULA = new RegExp(`(?<![A-Z0-9])(?:${WEAK_FORMULAS.join('|')})(?![A-Z0-9])`, 'g');
const AND = new Set('EN ET AND UND U'.split(' '));
/** "namens ons" is the payer himself. */
const SELF = new Set(
	'ONS ONSZELF UNS NOUS MOI MIJ ME MEZELF MIJZELF MYSELF OURSELVES US TOUS TOUTES IEDEREEN ALLEMAAL'.split(
		' ',
	),
);
/** Behind one of these, "ons allen", "ons gezin"; alone Allen is a name. */
const ALL_OF = new Set(
	'ALLEN ALLE ALLER ALL BEIDEN BEIDE BOTH DEUX GEZIN FAMILIE FAMILLE FAMILY TEAM BESTUUR'.split(
		' ',
	),
);
const HAS_DIGIT = /\d/;
const FEWEST_OWN_WORDS = 2;

/** The places in the words of a text, joined with blanks, that stand behind a formula such as "t.b.v." or "im Auftrag". */
export const placesBehindWeak = (joined: string): readonly number[] =>
	[...joined.matchAll(WEAK_FORMULA)].map(endIn);

/**
 * Whether a formula such as "in naam van" or "pour compte de" stands in the words of a text in front of somebody whom
 * `own`, the words of payer and customer, do not name.
 */
export const isOnBehalfOfOther = (
	words: readonly string[],
	joined: string,
	own: () => ReadonlySet<string>,
): boolean =>
	joined.search(FORMULA) >= 0 &&
	[...joined.matchAll(FORMULA)].some((found) => isOther(words.slice(endIn(found)), own()));

const endIn = ({ 0: written, index, input }: RegExpExecArray) =>
	input.slice(0, index + written.length).split(' ').length;

/** "Claes", "Bakkerij Claes", "Bakkerij Janssens en Claes" where the own name is Bakkerij Janssens. */
function isOther(all: readonly string[], own: ReadonlySet<string>): boolean {
	const behind = all.filter((word) => !isNoise(word) || AND.has(word));
	const isAll = (word: string, at: number) => ALL_OF.has(word) && SELF.has(behind[at - 1] ?? '');
	const start = behind.findIndex(
		(word, at) => own.has(word) || !(isSkipped(word) || isAll(word, at)),
	);
	const name = behind.slice(Math.max(start, 0));
	const isNamed = start >= 0 && mayName(name[0]);
	if (!isNamed) return false;
	const length = name.findIndex((word) => !own.has(word));
	if (length <= 0) return length === 0;
	const [next, second] = name.slice(length);
	if (next !== undefined && AND.has(next)) return mayName(second) && !own.has(second ?? '');
	return length < FEWEST_OWN_WORDS && mayName(next);
}

const isSkipped = (word: string) => !HAS_DIGIT.test(word) && (isSilent(word) || SELF.has(word));
const mayName = (word = '') =>
	word !== '' && !HAS_DIGIT.test(word) && !isSilent(word) && !isHarmless(word);
