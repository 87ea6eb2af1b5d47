import type { Found } from '../ledger/found';
import { partsAt } from '../ledger/partsAt';
import { USED, gapBefore, tokenLength, tokenText, type Tokens } from '../text/tokens';
import { findBeforeYear, findNumber } from './findNumber';
import { completed } from './listBeforeYear';
import { isListedInFront } from './readListInFront';
import type { ReadContext } from './readContext';
import { GRADE, onlyPlace, type Mention } from './reading';
import { isOtherNumber, wordInFront } from './wordInFront';

const FEWEST_DIGITS = 2;
/** The numbers of one text are mostly of one series. */
const MOST_SERIES = 4;

/**
 * Whether a text leaves digits unread that stand in a list in front of a number, or are the end of another open number of a
 * series that it names, from the mention `before` on: `VF25/0142 300,00 143 300,00`. What the payment leaves over may be
 * for that one.
 */
export function leavesEndOut(tokens: Tokens, context: ReadContext, before: number): boolean {
	const { mentions } = context.reading;
	const end = Math.min(mentions.length, before + MOST_SERIES);
	if (before === end) return false;
	for (let at = 0; at < tokens.count; at += 1) {
		if (!isApart(tokens, at)) continue;
		if (isListedInFront(tokens, at)) return true;
		if (tokenLength(tokens, at) < FEWEST_DIGITS || isOtherNumber(wordInFront(tokens, at))) continue;
		const digits = tokenText(tokens, at);
		for (let of = before; of < end; of += 1) {
			const mention = mentions[of];
			if (mention !== undefined && isOfSeries(context, mention, digits)) return true;
		}
	}
	return false;
}

/** Digits that nothing explains, and no letters are glued to. */
const isApart = (tokens: Tokens, at: number): boolean =>
	tokens.isNumber[at] === 1 &&
	tokens.used[at] === USED.free &&
	gapBefore(tokens, at) > 0 &&
	gapBefore(tokens, at + 1) > 0;

function isOfSeries(
	{ ledger, bookedYear }: ReadContext,
	mention: Mention,
	digits: string,
): boolean {
	const place = onlyPlace(mention);
	if (mention.grade < GRADE.bare || ledger.invoices[place] === undefined) return false;
	const parts = partsAt(ledger, place);
	const own = parts.digits.at(-1) ?? '';
	const isOther = (found: Found | undefined) =>
		found !== undefined && !found.places.includes(place);
	if (isOther(findBeforeYear(ledger, parts, digits, bookedYear))) return true;
	if (digits.length > own.length) return false;
	return isOther(findNumber(ledger, parts, completed(own, digits)));
}
