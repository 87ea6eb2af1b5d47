import { MEANING, meaningOf, wordHash, wordHashes } from '../text/keywords';
import {
	endOf,
	hashAt,
	meaningAt,
	startOf,
	textBefore,
	tokenLength,
	tokenText,
	type Tokens,
} from '../text/tokens';
import { foldText } from '../text/characters';

/** What a word for the number of something else makes of it. */
export type OfOther = 'order' | 'other' | 'own' | 'payer';

/** Words cut short, which count with a dot or a word such as "number" behind them alone: `Auftr.-Nr.`, `dos. 2025/77`. */
const ORDER = wordHashes(
	'BEST BESTB BESTN BESTELB BST AUFTR AUFTRG ORD ORDR CMD CMDE COMDE COMMDE BDC AB ACH',
);
const PAYER = wordHashes(
	'K KD KUND KND KL KLT KLNT CL CLT CLI CUST LID MG MGL MITGL MBR MEMB MEMBR ADH ADHER PERS PATR PAT MATR STUD LEERL STAMM MAND ONDERN ENTR REL',
);
const OTHER = wordHashes(
	'VERTR VTR VTRG CONTR CONT CTR CTRT OVK POL VERSICH SCHA SCHAD SCHD SIN SINIS SINISTR DOS DOSS RES RESERV RESA RSV BOEK BOOK BKG BUCH ' +
		'INSCHR INSCHRIJV INSCH INSCR ANM ANG ANGEB OFFR OFFT DEV LS LIEF LIEFERSCH LEV LIV PAKB ABONN ABON TCK PROJ PRJ ART SER ZEND VORG AKT ' +
		'AKZ OBJ WHG FIL CHANT IMM IMMAT KENT KENNZ CHASS CLM QUOT SHIPM',
);
/** Letters with a dot or a slash behind each: `P.O.`, `S/N`, `u.Z.` */
const INITIALS: ReadonlyMap<string, OfOther> = new Map([
	['PO', 'order'],
	['BC', 'order'],
	['CDE', 'order'],
	['AZ', 'other'],
	['BL', 'other'],
	['LS', 'other'],
	['SN', 'other'],
	['AC', 'payer'],
	['MZ', 'own'],
	['UZ', 'own'],
]);
/** Between a letter that stands for a word and what follows it: `P.O.`, `o/ref`. */
export const JOINS_INITIAL = /^(?:\.\s?|\/)$/;
const MOST_INITIALS = 3;

/** `Xyz.-Nr.`: whatever was cut, unless it may be a word for an invoice. */
const CUT_BEFORE_NUMBER_WORD = /^\.[-\s]?$/;
const LIKE_INVOICE = /^(?:F|R|INV|BEL|BIL|DOC|NOT|HON)/;
const [LEAST_CUT, MOST_CUT] = [2, 7];
const DEGREES = '°º';
const DOT = '.';
const N = 'N';

/** What the meaning of a word makes of the digits behind it, when it numbers something else than an invoice. */
export function ofMeaning(meaning: number): OfOther | undefined {
	if (meaning & (MEANING.account | MEANING.identity | MEANING.phone | MEANING.card)) return 'payer';
	if (meaning & MEANING.order) return 'order';
	return meaning & MEANING.otherNumber ? 'other' : undefined;
}

/** What letters make of the digits behind them that stand for words: `P.O. 4711`, `u.Z. 4711`. */
export function ofInitials(tokens: Tokens, at: number): OfOther | undefined {
	if (tokenLength(tokens, at) !== 1 || tokenLength(tokens, at - 1) !== 1) return undefined;
	let first = at;
	while (at - first < MOST_INITIALS && isInitialBefore(tokens, first)) first -= 1;
	if (first === at) return undefined;
	return INITIALS.get(foldText(tokens.text.slice(startOf(tokens, first), endOf(tokens, at))));
}

const isInitialBefore = (tokens: Tokens, at: number) =>
	at > 0 &&
	tokenLength(tokens, at - 1) === 1 &&
	!tokens.isNumber[at - 1] &&
	JOINS_INITIAL.test(textBefore(tokens, at));

/**
 * What a word that was cut short makes of the digits behind it. `numbered`: whether a word such as "number" stands
 * between them.
 */
export function ofCutWord(tokens: Tokens, at: number, numbered: boolean): OfOther | undefined {
	const isCut = numbered || tokens.text.charAt(endOf(tokens, at)) === DOT;
	if (!isCut) return undefined;
	const known = ofCut(hashAt(tokens, at));
	return known ?? (numbered && isAnyCutWord(tokens, at) ? 'other' : undefined);
}

function ofCut(word: number): OfOther | undefined {
	if (ORDER.has(word)) return 'order';
	if (PAYER.has(word)) return 'payer';
	return OTHER.has(word) ? 'other' : undefined;
}

function isAnyCutWord(tokens: Tokens, at: number): boolean {
	const length = tokenLength(tokens, at);
	if (length < LEAST_CUT || length > MOST_CUT || meaningAt(tokens, at) !== 0) return false;
	if (!CUT_BEFORE_NUMBER_WORD.test(textBefore(tokens, at + 1))) return false;
	return !LIKE_INVOICE.test(foldText(tokenText(tokens, at)));
}

/** What a word makes of the digits behind it that the sign for "number" is glued to: `lidn° 4711`. */
export function ofWordWithDegree(tokens: Tokens, at: number): OfOther | undefined {
	const sign = tokens.text.charAt(endOf(tokens, at));
	if (sign === '' || !DEGREES.includes(sign)) return undefined;
	const word = foldText(tokenText(tokens, at));
	if (!word.endsWith(N)) return undefined;
	const hash = wordHash(word.slice(0, -1));
	return ofMeaning(meaningOf(hash)) ?? ofCut(hash);
}
