import { foldText } from '../text/characters';
import { MEANING, wordHashes } from '../text/keywords';
import {
	USED,
	gapBefore,
	hashAt,
	meaningAt,
	startOf,
	tokenLength,
	tokenText,
	type Tokens,
} from '../text/tokens';
import type { NumberParts } from '../ledger/numberParts';
import { MAX_PREFIX_GAP } from './numberContext';
import { isLabel } from './prefixInFront';

const BILL = wordHashes('BILL RBILL');
const MIN_LETTERS_OF_SERIES = 2;
const MAX_SERIES_LETTERS = 4;
const MIN_LETTERS_OF_MARK = 3;
const JOINS = /[-/._]/;

/** Whether the letters in front of digits are the number's, those of something else, or say nothing. */
export type Prefix = 'same' | 'none' | 'other';

/**
 * Reads the letters in front of a token. All of them count: `OF-F-1042` and `1-ABC-123` are not `F-1042` and
 * `ABC-123`. `prefixes` are the letters that numbers of this ledger start with: another series is another invoice.
 * `ofReference`: it is a reference that an invoice carries, in front of which a word for an order may stand: `PO-45012345`.
 */
export function readPrefix(
	tokens: Tokens,
	first: number,
	parts: NumberParts,
	prefixes: ReadonlySet<number>,
	ofReference: boolean,
): Prefix {
	const gap = gapBefore(tokens, first);
	const at = first - 1;
	if (tokens.isNumber[at] || gap > MAX_PREFIX_GAP) return 'none';
	const [own = ''] = parts.letters;
	if (own !== '') {
		const start = startOfLetters(tokens, at, own);
		if (start >= 0) return isPartOfMore(tokens, start, ofReference) ? 'other' : 'same';
		if (isLastGroup(tokens, at, parts))
			return isPartOfMore(tokens, at, ofReference) ? 'other' : 'none';
	}
	if (isBill(tokens, first)) return 'other';
	const meaning = meaningAt(tokens, at);
	if (ofReference && own === '' && meaning & MEANING.order && gap > 0) return 'none';
	if (meaning & (MEANING.label | MEANING.numberWord | MEANING.reference)) {
		return isOfLongerSeries(tokens, first) || isLongerPrefix(tokens, at, own) ? 'other' : 'none';
	}
	if (gap === 0) return 'other';
	// CN/2025/00042 is of another series than INV/2025/00042; a whole word in front is just a word.
	const isJoined = gap === 1 && /[-/_]/.test(signBefore(tokens, first));
	if (isJoined && (own !== '' || tokenLength(tokens, at) <= MAX_SERIES_LETTERS)) return 'other';
	return prefixes.has(hashAt(tokens, at)) ? 'other' : 'none';
}

/** `BE-25-042` of INV-BE-25-042. */
const isLastGroup = (tokens: Tokens, at: number, { letters, lastGroup }: NumberParts) =>
	lastGroup !== letters[0] && foldText(tokenText(tokens, at)) === lastGroup;

/** `CINV/2025/00042` is not INV/2025/00042, but in `/CINV/2025/00042` a field of the bank begins. */
function isLongerPrefix(tokens: Tokens, at: number, own: string): boolean {
	const length = tokenLength(tokens, at);
	if (own.length < MIN_LETTERS_OF_SERIES || length <= own.length || length > MAX_SERIES_LETTERS)
		return false;
	const isJoined = gapBefore(tokens, at + 1) === 0 || JOINS.test(signBefore(tokens, at + 1));
	return (
		isJoined && signBefore(tokens, at) !== '/' && foldText(tokenText(tokens, at)).endsWith(own)
	);
}

/** The token where these letters begin when they end at another, written in one or more groups; -1 otherwise. */
function startOfLetters(tokens: Tokens, end: number, letters: string): number {
	let left = letters.length;
	for (let at = end; at >= 0 && !tokens.isNumber[at]; at -= 1) {
		if (at < end && gapBefore(tokens, at + 1) > 1) return -1;
		const group = foldText(tokenText(tokens, at));
		const rest = letters.slice(0, left);
		// "factuurF1042"
		if (group.length > left && group.endsWith(rest) && isLabel(group.slice(0, -left))) return at;
		if (!rest.endsWith(group)) return -1;
		left -= group.length;
		if (left === 0) return at;
	}
	return -1;
}

/** `BILL/2025/00042`: Odoo numbers the invoices of suppliers so. */
const isBill = (tokens: Tokens, first: number) =>
	BILL.has(hashAt(tokens, first - 1)) && signBefore(tokens, first) === '/';

/** The token where another series than the ledger's begins, whose letters are joined to digits; the digits where none does. */
export function startOfSeries(tokens: Tokens, first: number): number {
	if (isBill(tokens, first)) return first - 1;
	return first > 1 && !tokens.isNumber[first - 1] && isOfLongerSeries(tokens, first)
		? first - 2
		: first;
}

/**
 * `PRO-INV-2025-0042`: few letters joined to the word in front of the digits, and that to them, are of another series. In
 * `/NAME/JANSSENS BV/REMI/2025-0042` another field of the bank ends with them.
 */
function isOfLongerSeries(tokens: Tokens, first: number): boolean {
	const at = first - 1;
	if (tokens.used[at - 1] === USED.foreign || isFieldMark(tokens, at)) return false;
	const isJoined = gapBefore(tokens, first) === 0 || JOINS.test(signBefore(tokens, first));
	if (!isJoined || tokens.isNumber[at - 1]) return false;
	if (gapBefore(tokens, at) !== 1 || !/[-/_]/.test(signBefore(tokens, at))) return false;
	const meaning = meaningAt(tokens, at - 1);
	const words = MEANING.plain | MEANING.link | MEANING.label | MEANING.your | MEANING.numberWord;
	return tokenLength(tokens, at - 1) <= MAX_SERIES_LETTERS && (meaning & words) === 0;
}

/** `/REMI/`, `/RFB/`: the bank's, between slashes. */
const isFieldMark = (tokens: Tokens, at: number) =>
	tokenLength(tokens, at) >= MIN_LETTERS_OF_MARK &&
	(meaningAt(tokens, at) & MEANING.numberWord) !== 0 &&
	signBefore(tokens, at) === '/' &&
	signBefore(tokens, at + 1) === '/';

const signBefore = (tokens: Tokens, at: number) => tokens.text.charAt(startOf(tokens, at) - 1);

const NO_PART = MEANING.label | MEANING.numberWord | MEANING.plain | MEANING.reference;

/** Whether more letters or digits are joined in front; a word such as "invoice" is no part of a number. */
function isPartOfMore(tokens: Tokens, start: number, ofReference: boolean): boolean {
	const gap = gapBefore(tokens, start);
	if (gap === 0) return true;
	const sign = signBefore(tokens, start);
	if (gap !== 1 || !JOINS.test(sign)) return false;
	if (tokens.isNumber[start - 1]) return tokens.used[start - 1] === USED.free;
	const known = ofReference ? NO_PART | MEANING.order : NO_PART;
	return sign !== '.' && (meaningAt(tokens, start - 1) & known) === 0;
}
