import type { Ledger } from '../ledger/ledger';
import { numberParts } from '../ledger/numberParts';
import { partsAt } from '../ledger/partsAt';
import { foldText } from '../text/characters';
import { gapBefore, tokenText, writtenBetween, type Tokens } from '../text/tokens';
import { MAX_PREFIX_GAP } from './numberContext';

/** As it is written, with the letters in front when they belong to the number, or to a reference with letters. */
export function writtenWithPrefix(
	tokens: Tokens,
	first: number,
	last: number,
	ledger: Ledger,
	place: number,
): string {
	const from = startOfPrefix(tokens, first, ledger, place);
	return from === last
		? tokenText(tokens, from)
		: writtenBetween(tokens, from, last).replace(/\s+/g, ' ');
}

/** The token where the letters of the number, in one group or two, or of a reference begin; the first of the digits without any. */
function startOfPrefix(tokens: Tokens, first: number, ledger: Ledger, place: number): number {
	const at = first - 1;
	if (gapBefore(tokens, first) > MAX_PREFIX_GAP || tokens.isNumber[at]) return first;
	const inFront = foldText(tokenText(tokens, at));
	const [letters = ''] = partsAt(ledger, place).letters;
	if (letters === inFront) return at;
	if (letters.length > inFront.length && gapBefore(tokens, at) <= 1) {
		if (letters === foldText(tokenText(tokens, at - 1)) + inFront) return at - 1;
	}
	const references = ledger.invoices[place]?.references ?? [];
	return references.some((name) => numberParts(name).letters[0] === inFront) ? at : first;
}
