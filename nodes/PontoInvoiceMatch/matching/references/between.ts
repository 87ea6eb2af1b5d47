import type { Ledger } from '../ledger/ledger';
import type { NumberParts } from '../ledger/numberParts';
import { findNumber } from './findNumber';

const MAX_RANGE = 50;

/**
 * The digits between two, as wide as the wider; none where there are too many.
 *
 * @example between('0042', '0045') // ['0043', '0044']
 */
export function between(from: string, to: string): readonly string[] {
	const width = Math.max(from.length, to.length);
	const [low, high] = [Number(from), Number(to)];
	if (high - low > MAX_RANGE) return [];
	return Array.from({ length: high - low - 1 }, (_, at) =>
		String(low + 1 + at).padStart(width, '0'),
	);
}

/** Whether an invoice has the number that others of its series enclose. */
export function isAnyBetween(
	ledger: Ledger,
	parts: NumberParts,
	from: string,
	to: string,
): boolean {
	return between(from, to).some((digits) => findNumber(ledger, parts, digits) !== undefined);
}
