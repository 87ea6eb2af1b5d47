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
	const from = isOwnPrefix(tokens, first, ledger, place) ? first - 1 : first;
	return from === last
		? tokenText(tokens, from)
		: writtenBetween(tokens, from, last).replace(/\s+/g, ' ');
}

function isOwnPrefix(tokens: Tokens, first: number, ledger: Ledger, place: number): boolean {
	if (gapBefore(tokens, first) > MAX_PREFIX_GAP) return false;
	const inFront = foldText(tokenText(tokens, first - 1));
	if (partsAt(ledger, place).letters[0] === inFront) return true;
	const references = ledger.invoices[place]?.references ?? [];
	return references.some((name) => numberParts(name).letters[0] === inFront);
}
