import { BEGINS_ANEW } from '../text/beginsAnew';
import { MEANING, wordHash, wordHashes } from '../text/keywords';
import {
	USED,
	gapBefore,
	hashAt,
	meaningAt,
	tokenLength,
	textBefore,
	type Tokens,
} from '../text/tokens';
import { isCreditOfBank, isSettledCredit } from './creditWord';
import { JOINS_INITIAL, ofCutWord, ofInitials, ofMeaning, ofWordWithDegree } from './cutWord';
import { isLeftOut, whatSpoilsLabel } from './labelInFront';

/**
 * What the words in front make of digits: `label` an invoice's number, `order` an order's, `other` the number of
 * something else, `own` one of the payer's own books, `payer` one that tells who pays, or how, `noun` perhaps that of whatever the word stands for, `nothing` no more
 * than they say themselves.
 */
export type InFront = 'label' | 'order' | 'other' | 'own' | 'payer' | 'noun' | 'nothing';

/** Whether a word says that the digits behind it number something else than an invoice. */
export const isOtherNumber = (front: InFront) =>
	front === 'other' || front === 'order' || front === 'own' || front === 'payer';

const MAX_WORDS = 6;
const MAX_GAP = 4;
const MAX_NUMBER_WORDS_BEHIND_LABEL = 2;
const RECHNUNG = wordHash('R');
const JOINS_NUMBER_WORD = /^(?:\.?-|\.)$/;
const MAX_GAP_IN_NAME = 2;
const OF = wordHashes('DE D DU DES');
const NAMES_NUMBER = wordHashes('ID CODE');
const OWN_INITIALS = wordHashes('O M');
const LIST_SIGN = /^\s?[,;+&/]\s?$/;
const JOINED = /^[-/._]?$/;
/** `n°`, `nº`, `n:`, `n.` and a blank, and what became of the sign on its way: `n?`. */
const NUMBER_SIGN = /^(?:\s?[°º:?#\uFFFD]|\.[\s°º])/;
const MAX_LETTERS_OF_SERIES = 2;

/** Reads the words in front of a token, back to the first that says something. */
export function wordInFront(tokens: Tokens, first: number): InFront {
	let numbered = 0;
	let linked = false;
	for (let at = first - 1; at >= first - MAX_WORDS; at -= 1) {
		if (gapBefore(tokens, at + 1) > MAX_GAP) return 'nothing';
		if (tokens.isNumber[at]) {
			// "Rechnung vom 12.05. Nr 1041": the date between is no part of it.
			if (numbered > 0 && tokens.used[at] !== USED.free && tokens.used[at] !== USED.read) continue;
			// "factuur 42, 43 en 44": the word is in front of all of them.
			if (tokens.used[at] === USED.read && isInList(tokens, at + 1)) continue;
			return 'nothing';
		}
		// The bank's own words end the payer's.
		if (tokens.used[at] === USED.foreign) return 'nothing';
		if (isLeftOut(tokens, at)) return 'other';
		const initials = ofInitials(tokens, at);
		if (initials !== undefined) return initials;
		const meaning = meaningAt(tokens, at);
		if (meaning & MEANING.reference) return ofReference(tokens, at, meaning);
		if (isLabel(tokens, at, meaning)) {
			const spoilt = isOwnLabel(tokens, at) ? 'own' : whatSpoilsLabel(tokens, at);
			if (spoilt !== undefined) return spoilt;
			return numbered <= MAX_NUMBER_WORDS_BEHIND_LABEL && (!linked || numbered > 0)
				? 'label'
				: 'nothing';
		}
		const other = ofMeaning(meaning);
		if (other !== undefined) {
			return isCreditOfBank(tokens, at) || isSettledCredit(tokens, at) ? 'nothing' : other;
		}
		if (meaning & MEANING.and) continue;
		if (meaning & MEANING.upTo && !(meaning & MEANING.link)) return 'nothing';
		if (meaning & MEANING.numberWord) numbered += 1;
		else if (meaning & (MEANING.link | MEANING.month | MEANING.your)) linked = true;
		else if (meaning & (MEANING.plain | MEANING.currency | MEANING.everything)) return 'nothing';
		else if (numbered > 0 && isShortLabel(tokens, at)) return 'label';
		else return ofWord(tokens, at, numbered > 0);
	}
	return 'nothing';
}

/** What a word that nothing is known of makes of the digits behind it. */
function ofWord(tokens: Tokens, at: number, numbered: boolean): InFront {
	const ofOther =
		ofCutWord(tokens, at, numbered) ??
		ofWordWithDegree(tokens, at) ??
		ofWordInFrench(tokens, at) ??
		ofWordBefore(tokens, at);
	return ofOther ?? (isApart(tokens, at + 1) ? 'nothing' : 'noun');
}

/** `ticket de caisse F1042` */
function ofWordInFrench(tokens: Tokens, at: number): InFront | undefined {
	if (!OF.has(hashAt(tokens, at - 1)) || gapBefore(tokens, at - 1) > 1) return undefined;
	return ofMeaning(meaningAt(tokens, at - 2) & ~MEANING.account);
}

/** `Kunden-ID 4711`, `invoice ID 1042`, `booking code 4711`, `réf. interne 4711` */
function ofWordBefore(tokens: Tokens, at: number): InFront | undefined {
	if (gapBefore(tokens, at) > MAX_GAP_IN_NAME) return undefined;
	const before = meaningAt(tokens, at - 1);
	if (meaningAt(tokens, at) & MEANING.own) return before & MEANING.reference ? 'own' : undefined;
	if (!NAMES_NUMBER.has(hashAt(tokens, at))) return undefined;
	const isOfInvoice = (before & MEANING.label) !== 0 && !isOwn(tokens, at - 1);
	return isOfInvoice ? 'label' : ofMeaning(before & ~MEANING.account);
}

/** `R-Nr.`, `R.-Nr.`: an R alone may be a house, or a room. */
const isShortLabel = (tokens: Tokens, at: number) =>
	hashAt(tokens, at) === RECHNUNG && JOINS_NUMBER_WORD.test(textBefore(tokens, at + 1));

/** "Rekening" is an invoice, but "van rekening" is an account. */
function isLabel(tokens: Tokens, at: number, meaning: number): boolean {
	if (meaning & MEANING.label) return true;
	if (!(meaning & MEANING.account)) return false;
	return !(meaningAt(tokens, at - 1) & MEANING.direction);
}

/** "Your reference" is the invoice's, "our reference" the payer's own, and "reference" says nothing; an "Az." is a file's. */
function ofReference(tokens: Tokens, at: number, meaning: number): InFront {
	if (meaning & MEANING.own || isOwn(tokens, at) || isOwnInitial(tokens, at)) return 'own';
	if (isBehind(tokens, at, MEANING.your)) return 'label';
	if (meaning & MEANING.otherNumber) return 'other';
	const isNear = gapBefore(tokens, at) <= MAX_GAP_IN_NAME;
	return (isNear ? ofMeaning(meaningAt(tokens, at - 1)) : undefined) ?? 'nothing';
}

/** `o/ref`, `M. réf.` */
const isOwnInitial = (tokens: Tokens, at: number) =>
	OWN_INITIALS.has(hashAt(tokens, at - 1)) && JOINS_INITIAL.test(textBefore(tokens, at));

const isOwn = (tokens: Tokens, at: number) => isBehind(tokens, at, MEANING.own);

/** `notre facture 1041`, `N/Facture 1041`, but not the N of "n°" or "nos" for "numbers": `n° F1042`, `facture n F1042`. */
const isOwnLabel = (tokens: Tokens, at: number) =>
	isOwn(tokens, at) &&
	!((meaningAt(tokens, at - 1) & MEANING.numberWord) !== 0 && isBehindNumberWord(tokens, at));

/** Whether what may be "our" or "number" in front of letters is the latter: they are those of a number, or it says so. */
function isBehindNumberWord(tokens: Tokens, at: number): boolean {
	const between = textBefore(tokens, at);
	if (between.includes('/')) return false;
	return (
		NUMBER_SIGN.test(between) ||
		tokenLength(tokens, at) <= MAX_LETTERS_OF_SERIES ||
		isJoinedToDigits(tokens, at) ||
		isBehind(tokens, at - 1, MEANING.label)
	);
}

const isJoinedToDigits = (tokens: Tokens, at: number) =>
	tokens.isNumber[at + 1] === 1 && JOINED.test(textBefore(tokens, at + 1));

function isBehind(tokens: Tokens, at: number, meaning: number): boolean {
	return gapBefore(tokens, at) <= 2 && (meaningAt(tokens, at - 1) & meaning) !== 0;
}

function isInList(tokens: Tokens, at: number): boolean {
	return tokens.isNumber[at]
		? LIST_SIGN.test(textBefore(tokens, at))
		: (meaningAt(tokens, at) & MEANING.and) !== 0;
}

function isApart(tokens: Tokens, at: number): boolean {
	return BEGINS_ANEW.test(textBefore(tokens, at));
}

/** Whether a text says nothing but these tokens: its other words only pay, greet, or call it an invoice. */
export function standsAlone(tokens: Tokens, first: number, last: number): boolean {
	const silent =
		MEANING.label |
		MEANING.numberWord |
		MEANING.plain |
		MEANING.link |
		MEANING.reference |
		MEANING.your |
		MEANING.account;
	for (let at = 0; at < tokens.count; at += 1) {
		if (at >= first && at <= last) continue;
		if (tokens.isNumber[at] || !isSilent(tokens, at, silent)) return false;
	}
	return true;
}

function isSilent(tokens: Tokens, at: number, silent: number): boolean {
	return tokenLength(tokens, at) === 1 || (meaningAt(tokens, at) & silent) !== 0;
}
