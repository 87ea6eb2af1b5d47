import type { Found } from '../ledger/found';
import type { Ledger } from '../ledger/ledger';
import type { NumberParts } from '../ledger/numberParts';
import { findBeforeYear } from './findNumber';
import type { ReadContext } from './readContext';

const FEWEST_DIGITS = 2;

/** The end of a number with more digits: 43 after 00042 is 00043. */
export const completed = (previous: string, digits: string): string =>
	digits.length < previous.length
		? previous.slice(0, previous.length - digits.length) + digits
		: digits;

/**
 * The digits by which a list goes on that counts up what stands in front of a year: `43` in `42/2025, 43`, and `143` in
 * `142-25 + 43`. Undefined where no other invoice of the same customer has them.
 */
export function nextBeforeYear(
	context: ReadContext,
	parts: NumberParts,
	place: number,
	previous: string,
	digits: string,
): { readonly digits: string; readonly found: Found } | undefined {
	if (digits.length < FEWEST_DIGITS) return undefined;
	for (const each of new Set([completed(previous, digits), digits])) {
		const found = findBeforeYear(context.ledger, parts, each, context.bookedYear);
		if (found !== undefined && isOfCustomer(context.ledger, found, place)) {
			return { digits: each, found };
		}
	}
	return undefined;
}

/** Whether what was found is the same customer's: nobody lists those of two. */
export function isOfCustomer(
	{ invoices }: Ledger,
	{ places: [other = -1] }: Found,
	place: number,
): boolean {
	const [one, two] = [invoices[place], invoices[other]];
	if (one?.customerId || two?.customerId) return one?.customerId === two?.customerId;
	return one?.customerName === two?.customerName;
}
