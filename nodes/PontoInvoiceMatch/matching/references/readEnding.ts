import { createNumberKeys, readNumberKeys } from '../ledger/numberKeys';
import { MEANING } from '../text/keywords';
import {
	USED,
	endOf,
	gapBefore,
	meaningAt,
	startOf,
	tokenLength,
	tokenText,
	valueAt,
	type Tokens,
} from '../text/tokens';
import type { ReadContext } from './readContext';
import { wordInFront, type InFront } from './wordInFront';
import { isYearAt } from './yearAt';

/** A list of more is not booked. */
export const MOST_ENDINGS = 12;
const MOST_DIGITS = 6;
const MIN_DIGITS_WITH_ZERO = 4;
const MIN_DIGITS_OF_NUMBERED = 3;
const MAX_GAP = 2;
const LAST_DAY = 31;
const keys = createNumberKeys();
const CENTURY = 100;
const MONTHS = 12;
// "facture 3 x", "factuur 30 %", "20th"
const COUNTED = /^(?: ?[%x×*€]|(?:e|er|de|ste|th|nd|rd|st|eme|ème)(?![a-z]))/i;
const LISTED = /^(?: ?[,;+&] ?| (?:en|et|und|and) )$/i;

/**
 * Notes digits that may be the end of a number, where a word such as "invoice" stands in front of them, or of the one
 * `before` in a list, and those before a year that no word calls something else: `factuur 44`, `facturen 42 en 44`,
 * `Rechnung 44/25`, `n° 44`, `betaling 44/2025`. No count is one, and no month or year.
 *
 * @returns the token, or `before` when it is none.
 */
export function readEnding(
	tokens: Tokens,
	context: ReadContext,
	at: number,
	last: number,
	before: number,
	front: InFront,
): number {
	if (tokenLength(tokens, at) > MOST_DIGITS || isYearOf(tokens, context, at)) return before;
	const isCalled =
		front === 'label' ||
		isNumbered(tokens, at, front) ||
		isListedBehind(tokens, before, at) ||
		isZeroed(tokens, context, at, last);
	if (last > at) {
		const isYear = isCalled || valueAt(tokens, at) > LAST_DAY ? isYearOf : isYearAt;
		const isWithYear = last === at + 1 && isYear(tokens, context, last);
		const mayBeOurs = isCalled || front === 'nothing';
		if (mayBeOurs && isWithYear && valueAt(tokens, at) > MONTHS) addEnding(tokens, context, at);
		return before;
	}
	if (!isCalled) return before;
	if (tokens.used[at] !== USED.free) return before;
	if (isCounted(tokens, at)) return before;
	addEnding(tokens, context, at);
	return at;
}

/** `n° 157`, `#157`, with nothing in front that says of what: who pays an invoice means one. */
function isNumbered(tokens: Tokens, at: number, front: InFront): boolean {
	if (front !== 'nothing' || tokenLength(tokens, at) < MIN_DIGITS_OF_NUMBERED) return false;
	if (tokens.text.charAt(startOf(tokens, at) - 1) === '#') return true;
	return gapBefore(tokens, at) <= MAX_GAP && (meaningAt(tokens, at - 1) & MEANING.numberWord) !== 0;
}

/** `03382`: four digits or more with a zero in front, where no number has that shape, are the end of one. */
function isZeroed(tokens: Tokens, { ledger }: ReadContext, at: number, last: number): boolean {
	const written = tokenText(tokens, at);
	if (last > at || written.length < MIN_DIGITS_WITH_ZERO || !written.startsWith('0')) return false;
	if (isInsideOther(tokens, at)) return false;
	readNumberKeys(keys, written);
	return !ledger.shapes.has(keys.shape);
}

/** `A001409`: letters that say nothing, and are glued to the digits, make an id of them, unless a word calls it an invoice. */
function isInsideOther(tokens: Tokens, at: number): boolean {
	const meaning = tokenLength(tokens, at - 1) > 1 ? ~0 : MEANING.numberWord;
	const isBehindLetters =
		gapBefore(tokens, at) === 0 && (meaningAt(tokens, at - 1) & meaning) === 0;
	if (!isBehindLetters && gapBefore(tokens, at + 1) > 0) return false;
	let first = at;
	while (gapBefore(tokens, first) === 0) first -= 1;
	return wordInFront(tokens, first) !== 'label';
}

/** By a sign or a word behind it; of a single digit any word counts that says nothing else. */
function isCounted(tokens: Tokens, at: number): boolean {
	if (COUNTED.test(tokens.text.slice(endOf(tokens, at)))) return true;
	if (gapBefore(tokens, at + 1) > 1 || tokens.isNumber[at + 1]) return false;
	const behind = meaningAt(tokens, at + 1);
	if (behind === 0) return tokenLength(tokens, at) === 1;
	return (behind & (MEANING.unit | MEANING.month | MEANING.currency)) !== 0;
}

/** No more than one that is too many. */
function addEnding(tokens: Tokens, { reading: { endings } }: ReadContext, at: number): void {
	if (endings.length <= MOST_ENDINGS) endings.push(tokenText(tokens, at));
}

const isYearOf = (tokens: Tokens, context: ReadContext, at: number) =>
	valueAt(tokens, at) === context.bookedYear % CENTURY || isYearAt(tokens, context, at);

function isListedBehind(tokens: Tokens, before: number, at: number): boolean {
	return before >= 0 && LISTED.test(tokens.text.slice(endOf(tokens, before), startOf(tokens, at)));
}
