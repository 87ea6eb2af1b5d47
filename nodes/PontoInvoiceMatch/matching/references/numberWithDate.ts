import type { Ledger } from '../ledger/ledger';
import { createNumberKeys, readNumberKeys } from '../ledger/numberKeys';
import { joint, writtenBetween, type Tokens } from '../text/tokens';

const JOINS = '-/.';
const keys = createNumberKeys();

/**
 * The last token of digits that are a number of this ledger's form although a date is in them, from one token to another:
 * `19052025-2`, `2025-05-12-01`, `202505-0142`; -1 where nothing is joined to the date, or no number has this form.
 */
export function lastOfNumberWithDate(
	tokens: Tokens,
	{ shapes }: Pick<Ledger, 'shapes'>,
	firstOfDate: number,
	lastOfDate: number,
): number {
	let first = firstOfDate;
	while (joins(tokens, first)) first -= 1;
	let last = lastOfDate;
	while (joins(tokens, last + 1)) last += 1;
	if (first === firstOfDate && last === lastOfDate) return -1;
	readNumberKeys(keys, writtenBetween(tokens, first, last));
	return shapes.has(keys.shape) ? last : -1;
}

function joins(tokens: Tokens, at: number): boolean {
	const sign = joint(tokens, at);
	return sign !== '' && JOINS.includes(sign);
}
