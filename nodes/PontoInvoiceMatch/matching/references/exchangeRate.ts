import { wordHashes } from '../text/keywords';
import { hashAt, joint, tokenLength, valueAt, type Tokens } from '../text/tokens';
import { wordInFront } from './wordInFront';

const MIN_DECIMALS = 4;
const MOST_DIGITS = 3;
const RATE = wordHashes(
	'KOERS WISSELKOERS KURS WECHSELKURS UMRECHNUNGSKURS DEVISENKURS RATE TAUX COURS CHANGE EXCH EXCHANGE FX',
);

/**
 * `KOERS 0,866330`: behind a zero and a comma any digits are decimals, behind one other digit, or up to three that a word
 * calls a rate, many are. In `1042,1043` numbers are listed, and so they are behind a word such as "invoice".
 */
export function isRate(tokens: Tokens, at: number): boolean {
	if (joint(tokens, at + 1) !== ',' || tokenLength(tokens, at) > MOST_DIGITS) return false;
	if (joint(tokens, at) !== '' || joint(tokens, at + 2) !== '') return false;
	const isSingle = tokenLength(tokens, at) === 1;
	if (isSingle && valueAt(tokens, at) === 0) return true;
	if (tokenLength(tokens, at + 1) < MIN_DECIMALS) return false;
	return isSingle ? wordInFront(tokens, at) !== 'label' : RATE.has(hashAt(tokens, at - 1));
}
