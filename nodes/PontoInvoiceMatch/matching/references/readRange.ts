import { numberParts } from '../ledger/numberParts';
import { firstInvoice } from '../ledger/payable';
import type { Tokens } from '../text/tokens';
import { countBetween } from './between';
import { addBetween, notePair } from './listedMentions';
import type { ReadContext } from './readContext';
import type { Mention } from './reading';
import { isAnd, isArrowBetween, isBehindBetween, isDashBetween, wordsUpTo } from './upTo';

// The letters in front of the second number, and the number itself.
const MOST_BESIDE_WORDS = 2;

/** Reads "2025-0140 to 2025-0143", where both ends are written in full: what lies between is named, too. */
export function readRange(
	tokens: Tokens,
	context: ReadContext,
	low: Mention,
	lowLast: number,
	high: Mention,
	highFirst: number,
): void {
	const isBetween = isAnd(tokens, lowLast + 1) && isBehindBetween(tokens, lowLast);
	const words = isBetween ? 1 : wordsUpTo(tokens, lowLast + 1);
	const joins = words > 0 || isArrowBetween(tokens, lowLast, highFirst);
	const isPair = isDashBetween(tokens, lowLast, highFirst);
	if ((!joins && !isPair) || highFirst - lowLast > words + MOST_BESIDE_WORDS) return;
	const [from, to] = [low, high].map(({ found }) => firstInvoice(context.ledger, found.places));
	if (from === undefined || to === undefined || low.found.size !== 1 || high.found.size !== 1)
		return;
	const count = countBetween(context.ledger, numberParts(from.number), numberParts(to.number));
	if (count === undefined) return;
	if (isPair) notePair(context, count);
	else addBetween(context, count, high.written, low);
}
