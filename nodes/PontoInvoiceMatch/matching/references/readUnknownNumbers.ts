import { MEANING, meaningOf } from '../text/keywords';
import { foldText } from '../text/characters';
import { gapBefore, tokenLength, tokenText, writtenBetween, type Tokens } from '../text/tokens';
import { isLabelled } from './numberContext';
import { USED } from './masks';
import { isYear, numberParts } from '../ledger/numberParts';
import type { ReadContext } from './readContext';

const MIN_DIGITS = 3;

/**
 * Notes what is written like an invoice number and is none that is open: behind a word such as "invoice", with the
 * letters this ledger's numbers start with, or a year and a number. Such a payment names something else than it fits.
 */
export function readUnknownNumbers(tokens: Tokens, context: ReadContext): void {
	for (let first = 0; first < tokens.count; first += 1) {
		if (!tokens.isNumber[first] || tokens.used[first] !== USED.free) continue;
		const last = lastInChain(tokens, first);
		if (!looksLikeNumber(tokens, context, first, last)) continue;
		const from = startsWithPrefix(tokens, context, first) ? first - 1 : first;
		const written = writtenBetween(tokens, from, last).replace(/\s+/g, ' ');
		context.reading.unknowns.push({ kind: 'number', written, near: [], field: context.field });
		first = last;
	}
}

function lastInChain(tokens: Tokens, first: number): number {
	let last = first;
	while (
		gapBefore(tokens, last + 1) === 1 &&
		tokens.isNumber[last + 1] &&
		tokens.used[last + 1] === USED.free &&
		/[-/.]/.test(tokens.text[tokens.ends[last]])
	) {
		last += 1;
	}
	return last;
}

function looksLikeNumber(
	tokens: Tokens,
	context: ReadContext,
	first: number,
	last: number,
): boolean {
	if (first === last && isLoneYear(tokens, first)) return false;
	const digits = tokens.ends[last] - tokens.starts[first];
	if (startsWithPrefix(tokens, context, first)) return true;
	if (digits < MIN_DIGITS) return false;
	if (digits > MIN_DIGITS && isKnown(tokens, context, first, last)) return true;
	return isLabelled(tokens, first) || (last > first && isLoneYear(tokens, first));
}

/** Whether it lies in a range of numbers that were given out earlier. */
function isKnown(tokens: Tokens, { ledger }: ReadContext, first: number, last: number): boolean {
	const written = writtenBetween(tokens, first, last);
	return ledger.knownRanges.some((range) => isInRange(written, range));
}

function isLoneYear(tokens: Tokens, at: number): boolean {
	return tokenLength(tokens, at) === 4 && isYear(tokens.values[at]);
}

function startsWithPrefix(tokens: Tokens, { ledger }: ReadContext, first: number): boolean {
	const gap = gapBefore(tokens, first);
	if (first === 0 || tokens.isNumber[first - 1] || gap > 1) return false;
	if (!ledger.prefixes.has(tokens.hashes[first - 1])) return false;
	const isCommonWord = (meaningOf(tokens.hashes[first - 1]) & ~MEANING.label) !== 0;
	return !isCommonWord && (gap === 0 || tokens.text[tokens.starts[first] - 1] !== ' ');
}

/**
 * Whether a number lies in a range of numbers given out earlier.
 *
 * @example isInRange('INV/2025/42', { from: 'INV/2025/00001', to: 'INV/2025/00400' }) // true
 */
export function isInRange(
	written: string,
	{ from, to }: { readonly from: string; readonly to: string },
): boolean {
	const [number, low, high] = [numberParts(written), numberParts(from), numberParts(to)];
	const last = low.digits.length - 1;
	if (last < 0 || number.digits.length !== low.digits.length) return false;
	if (high.digits.length !== low.digits.length) return false;
	if (number.letters[0] !== '' && number.letters[0] !== low.letters[0]) return false;
	const sameStart = low.digits.slice(0, last).every((part, at) => {
		return Number(part) % 2000 === Number(number.digits[at]) % 2000;
	});
	const value = Number(number.digits[last]);
	return sameStart && value >= Number(low.digits[last]) && value <= Number(high.digits[last]);
}

/** The digits and letters of the last token, for a text that breaks off in the middle of a number. */
export function endsWithUnreadDigits(tokens: Tokens): boolean {
	const last = tokens.count - 1;
	return (
		last >= 0 &&
		tokens.isNumber[last] === 1 &&
		tokens.used[last] === USED.free &&
		foldText(tokenText(tokens, last)) !== ''
	);
}
