import { numberParts } from '../ledger/numberParts';
import { writtenBetween, type Tokens } from '../text/tokens';
import type { ReadContext } from './readContext';

/** Whether it lies in a range of numbers that were given out earlier. */
export function isInKnownRange(
	tokens: Tokens,
	{ ledger }: ReadContext,
	first: number,
	last: number,
): boolean {
	const written = writtenBetween(tokens, first, last);
	return ledger.knownRanges.some((range) => isInRange(written, range));
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
	if (number.digits.length !== low.digits.length) return false;
	if (high.digits.length !== low.digits.length) return false;
	if (number.letters[0] !== '' && number.letters[0] !== low.letters[0]) return false;
	const sameStart = low.digits.slice(0, last).every((part, at) => {
		return Number(part) % 2000 === Number(number.digits[at]) % 2000;
	});
	const value = Number(number.digits[last]);
	return sameStart && value >= Number(low.digits[last]) && value <= Number(high.digits[last]);
}
