import type { NumberParts } from '../ledger/numberParts';
import { partsAt } from '../ledger/partsAt';
import { foldText } from '../text/characters';
import { MEANING } from '../text/keywords';
import {
	USED,
	gapBefore,
	joint,
	meaningAt,
	textBefore,
	tokenLength,
	tokenText,
	valueAt,
	type Tokens,
} from '../text/tokens';
import { countBeforeYear } from './between';
import { findBeforeYear } from './findNumber';
import { isOfCustomer } from './listBeforeYear';
import { addBetween, addMention, notePair } from './listedMentions';
import { LIST_SIGN } from './readList';
import type { ReadContext } from './readContext';
import { GRADE, type Mention } from './reading';
import { isAnd, isDashBetween, wordsUpTo } from './upTo';
import { isOtherNumber, wordInFront } from './wordInFront';

const MOST_GAP = 3;
const MOST_DIGITS = 6;
const MOST_WORDS_BETWEEN = 5;
const OF_NUMBER = MEANING.numberWord | MEANING.label;

/** How a number goes on to the next: as one of a list, as the end of a range, or as both may be. */
type Join = 'list' | 'range' | 'pair';

/**
 * Reads what stands in front of a number that ends with its year, in a list that says the year once: `42, 43 en 44/2025`.
 */
export function readListInFront(
	tokens: Tokens,
	context: ReadContext,
	mention: Mention,
	first: number,
): void {
	const { ledger, bookedYear } = context;
	const [place = -1] = mention.found.places;
	if (mention.found.size !== 1 || mention.grade < GRADE.bare || mention.ofReference) return;
	if (ledger.invoices[place] === undefined) return;
	const parts = partsAt(ledger, place);
	let [reached = ''] = parts.digits;
	for (let next = first; ;) {
		const start = withoutPrefix(tokens, next, parts);
		const at = numberInFront(tokens, start);
		const join = at < 0 ? undefined : joinOf(tokens, at, start);
		if (join === undefined || !mayBeListed(tokens, at)) return;
		const digits = tokenText(tokens, at);
		const found = findBeforeYear(ledger, parts, digits, bookedYear);
		if (found === undefined || !isCalledSo(tokens, at) || !isOfCustomer(ledger, found, place))
			return;
		tokens.used[at] = USED.read;
		addMention(context, mention, found, digits);
		const count = countBeforeYear(context, parts, digits, reached);
		if (join === 'pair') notePair(context, count);
		else if (join === 'range') addBetween(context, count, reached, mention);
		reached = digits;
		next = at;
	}
}

/**
 * Whether digits that nothing explains stand in a list in front of a number that was read: `42 en 2025-0044`. What is left
 * over may be for them.
 */
export function isListedInFront(tokens: Tokens, at: number): boolean {
	let start = at + 1;
	while (start < tokens.count && !tokens.isNumber[start]) start += 1;
	if (tokens.used[start] !== USED.read || start - at > MOST_WORDS_BETWEEN) return false;
	// `7-2025-0042` is one chain of digits.
	const sign = joint(tokens, start).trim();
	if (sign !== '' && !LIST_SIGN.test(sign)) return false;
	const isLettered = gapBefore(tokens, start) <= 1 && start - 1 > at;
	const join =
		joinOf(tokens, at, start) ?? (isLettered ? joinOf(tokens, at, start - 1) : undefined);
	return join !== undefined && mayBeListed(tokens, at);
}

/** Where a number begins, with the letters that all of its series have: `F42 en F44/2025`. */
function withoutPrefix(tokens: Tokens, first: number, { letters }: NumberParts): number {
	const [prefix = ''] = letters;
	if (prefix === '' || gapBefore(tokens, first) > 1 || tokens.isNumber[first - 1]) return first;
	return foldText(tokenText(tokens, first - 1)) === prefix ? first - 1 : first;
}

/** The digits that stand nearest in front; -1 where there are none near enough. */
function numberInFront(tokens: Tokens, start: number): number {
	for (let at = start - 1; at >= 0 && at >= start - 1 - MOST_WORDS_BETWEEN; at -= 1) {
		if (gapBefore(tokens, at + 1) > MOST_GAP) return -1;
		if (tokens.isNumber[at]) return at;
	}
	return -1;
}

function joinOf(tokens: Tokens, at: number, start: number): Join | undefined {
	const words = start - at - 1;
	if (words === 0 && isDashBetween(tokens, at, start)) return 'pair';
	const upTo = wordsUpTo(tokens, at + 1);
	if (upTo > 0) return upTo === words ? 'range' : undefined;
	const joins = words > 0 && isAnd(tokens, at + 1);
	if (!joins && !LIST_SIGN.test(textBefore(tokens, at + 1))) return undefined;
	for (let word = joins ? at + 2 : at + 1; word < start; word += 1) {
		if ((meaningAt(tokens, word) & OF_NUMBER) === 0) return undefined;
	}
	return 'list';
}

// What may stand between "invoices" and the first of them, or in front of a list that is called nothing.
const IN_FRONT =
	OF_NUMBER | MEANING.plain | MEANING.link | MEANING.and | MEANING.direction | MEANING.account;

/** Behind a word for invoices, behind one that says nothing, or at the beginning: a word that is not known may count or name anything. */
export function isCalledSo(tokens: Tokens, at: number): boolean {
	const front = wordInFront(tokens, at);
	if (at === 0 || front === 'label') return true;
	// `termijn 2`, `rappel 2`
	if (front !== 'nothing' || tokenLength(tokens, at) === 1) return false;
	return tokens.isNumber[at - 1] === 1 || (meaningAt(tokens, at - 1) & IN_FRONT) !== 0;
}

/** Digits that are no part of something longer, and that no word calls something else. */
function mayBeListed(tokens: Tokens, at: number): boolean {
	const use = tokens.used[at];
	if (use !== USED.free && use !== USED.soft) return false;
	if (tokenLength(tokens, at) > MOST_DIGITS || valueAt(tokens, at) === 0) return false;
	const sign = joint(tokens, at);
	return (sign.trim() === '' || LIST_SIGN.test(sign)) && !isOtherNumber(wordInFront(tokens, at));
}
