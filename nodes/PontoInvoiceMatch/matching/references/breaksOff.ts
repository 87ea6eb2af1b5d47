import type { Ledger } from '../ledger/ledger';
import { longestOf } from '../ledger/lengths';
import { isYear } from '../ledger/numberParts';
import { MEANING } from '../text/keywords';
import {
	USED,
	endOf,
	gapBefore,
	hashAt,
	joint,
	meaningAt,
	startOf,
	tokenLength,
	valueAt,
	type Tokens,
} from '../text/tokens';
import { isOtherNumber, wordInFront } from './wordInFront';

/** Banks cut what a payer wrote at 140 characters, or four lines of 35 with what joins them. */
const CUT_LENGTH = 138;
const MOST_CUT_LENGTH = 143;
/** Behind letters, or alone: no list of numbers breaks off in so many. */
const MIN_DIGITS_BEHIND_LETTERS = 10;
const MIN_DIGITS_ALONE = 17;

/**
 * Whether the bank may have cut off what the payer wrote: it is as long as the bank lets it be, or longer and ends with
 * digits. The words that the bank wrote around it do not count, and those at the end show that nothing was cut there.
 */
export function mayBeCutOff(tokens: Tokens): boolean {
	const { text, count } = tokens;
	if (text.length < CUT_LENGTH) return false;
	const isOfBank = (at: number) => tokens.used[at] === USED.foreign;
	if (!isOfBank(count - 1) && text.length <= MOST_CUT_LENGTH) return true;
	let from = 0;
	for (let at = 0; at <= count; at += 1) {
		if (at < count && !isOfBank(at)) continue;
		const to = at < count ? startOf(tokens, at) : text.length;
		const length = text.slice(from, to).trim().length;
		const endsInDigits = tokens.isNumber[at - 1] === 1;
		if (length >= CUT_LENGTH && (length <= MOST_CUT_LENGTH || endsInDigits)) return true;
		from = endOf(tokens, at);
	}
	return false;
}

/** Whether a text ends with digits that nothing explains: it may break off in the middle of a list. */
export function endsWithUnreadDigits(tokens: Tokens, ledger: Ledger): boolean {
	const last = tokens.count - 1;
	if (!tokens.isNumber[last] || tokens.used[last] !== USED.free) return false;
	let first = last;
	while (/[-/.]/.test(joint(tokens, first))) first -= 1;
	if (isOfId(tokens, ledger, last)) return false;
	return !isOtherNumber(wordInFront(tokens, first)) && !isYearOfMonth(tokens, last);
}

/** `CIOB250616990193`, `2506161045380042001`: behind letters that no number of the ledger has, or too long for any. */
function isOfId(tokens: Tokens, { form, prefixes }: Ledger, at: number): boolean {
	const digits = tokenLength(tokens, at);
	if (digits >= MIN_DIGITS_ALONE && digits > longestOf(form.references)) return true;
	if (digits < MIN_DIGITS_BEHIND_LETTERS || gapBefore(tokens, at) > 0) return false;
	return meaningAt(tokens, at - 1) === 0 && !prefixes.has(hashAt(tokens, at - 1));
}

/** `facture 1042 - avril 2025`. */
function isYearOfMonth(tokens: Tokens, at: number): boolean {
	const isYearLike = tokenLength(tokens, at) === 4 && isYear(valueAt(tokens, at));
	return isYearLike && (meaningAt(tokens, at - 1) & MEANING.month) !== 0;
}
