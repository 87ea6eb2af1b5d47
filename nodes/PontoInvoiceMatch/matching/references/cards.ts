import { MEANING, wordHash, wordHashes } from '../text/keywords';
import {
	gapBefore,
	hashAt,
	joint,
	meaningAt,
	startOf,
	tokenLength,
	type Tokens,
} from '../text/tokens';

const DIGITS_SHOWN = 4;
const DIGITS_OF_BIN = 6;
const MIN_DIGITS = 12;
const MOST_WORDS_BEHIND = 8;
const HIDDEN = /(?:\*\*|XX|[•●]{2}) ?$/i;
const BULLET = /[•●] ?$/;
const JOINS = '-/';
/** "Carte bancaire", which may as well be where a cheque was paid. */
const CB = wordHash('CB');
/** What card it is. */
const KIND = wordHashes('BLEUE BANCAIRE CREDIT DEBIT VISA MASTERCARD MAESTRO GOLD BUSINESS');
/** `card ending in 1042`, `kaart eindigend op 1042`, `letzte vier Ziffern 1042`. */
const ENDS = wordHashes(
	'ENDING ENDS EINDIGEND EINDIGENDE EINDIGT ENDEND ENDET ENDZIFFER ENDZIFFERN ENDNUMMER TERMINANT TERMINANTE TERMINE FINISSANT FINIT ' +
		'LAST LAATSTE DERNIERS LETZTE LETZTEN DIGITS CIJFERS CHIFFRES ZIFFERN',
);
const BETWEEN = wordHashes('SE DONT LES FOUR VIER QUATRE 4');

/**
 * Where the digits of a card begin behind a word for one, also with what card it is and how it ends between:
 * `Visa 1042`, `carte bleue 1042`, `card ending in 1042`; -1 where there are none.
 */
export function cardBehind(tokens: Tokens, word: number): number {
	if (!(meaningAt(tokens, word) & MEANING.card) && hashAt(tokens, word) !== CB) return -1;
	let isLinked = false;
	let ends = false;
	for (let at = word + 1; at <= word + MOST_WORDS_BEHIND && at < tokens.count; at += 1) {
		const isFour = tokens.isNumber[at] === 1 && tokenLength(tokens, at) === 1;
		if (tokens.isNumber[at] && !isFour)
			return (!isLinked || ends) && isOfCard(tokens, at) ? at : -1;
		const hash = hashAt(tokens, at);
		const meaning = meaningAt(tokens, at);
		if (ENDS.has(hash)) ends = true;
		else if (BETWEEN.has(hash) || meaning & MEANING.link) isLinked = true;
		else if (!KIND.has(hash) && !(meaning & (MEANING.numberWord | MEANING.card))) return -1;
	}
	return -1;
}

function isOfCard(tokens: Tokens, at: number): boolean {
	const length = tokenLength(tokens, at);
	return length === DIGITS_SHOWN || length === DIGITS_OF_BIN || length >= MIN_DIGITS;
}

/**
 * `**** 1234`, `XXXX XXXX 1234`, `•••• 1234`: a card of which no more is shown, or `X1042` of one; but one bullet may begin
 * what is listed, and more digits joined to these are a number: `• 1042`, `** 2025-0042`.
 */
export function isEndOfCard(tokens: Tokens, at: number): boolean {
	if (tokenLength(tokens, at) !== DIGITS_SHOWN) return false;
	const start = startOf(tokens, at);
	const hidden = tokens.text.slice(Math.max(0, start - DIGITS_SHOWN), start);
	const joined = joint(tokens, at + 1);
	if (joined !== '' && JOINS.includes(joined)) return false;
	if (HIDDEN.test(hidden)) return true;
	if (BULLET.test(hidden)) return (meaningAt(tokens, at - 1) & MEANING.card) !== 0;
	const isHidden = meaningAt(tokens, at - 2) & MEANING.card;
	return isHidden !== 0 && gapBefore(tokens, at) === 0 && hidden.endsWith('X');
}
