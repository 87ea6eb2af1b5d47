import type { Ledger } from '../ledger/ledger';
import type { NumberParts } from '../ledger/numberParts';
import type { Found } from '../ledger/found';
import { findBeforeYear, findNumber, isSameNumber } from './findNumber';
import type { ReadContext } from './readContext';

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

/** How the numbers of a series count up from one to another: the digits that do, and who has a number with others. */
export interface Count {
	readonly from: string;
	readonly to: string;
	readonly find: (digits: string) => Found | undefined;
}

/** Counts with the last digits of a number. */
export const countOfLast = (
	ledger: Ledger,
	parts: NumberParts,
	from: string,
	to: string,
): Count => ({ from, to, find: (digits) => findNumber(ledger, parts, digits) });

/** Counts with the digits in front of a number's year. */
export const countBeforeYear = (
	{ ledger, bookedYear }: ReadContext,
	parts: NumberParts,
	from: string,
	to: string,
): Count => ({ from, to, find: (digits) => findBeforeYear(ledger, parts, digits, bookedYear) });

/**
 * How one number counts up to another: with its last digits, or with those in front of a year, as from 42/2025 to
 * 44/2025. Undefined where they are of different series.
 */
export function countBetween(
	ledger: Ledger,
	low: NumberParts,
	high: NumberParts,
): Count | undefined {
	const [from = '', to = ''] = [low.digits.at(-1), high.digits.at(-1)];
	if (isSameNumber(high, low, to)) return countOfLast(ledger, low, from, to);
	const [lowFront = '', highFront = ''] = [low.digits[0], high.digits[0]];
	const counted = (digits: string) => ({ ...low, digits: [digits, from] });
	if (low.digits.length !== 2 || !isSameNumber(high, counted(highFront), from)) return undefined;
	return {
		from: lowFront,
		to: highFront,
		find: (digits) => findNumber(ledger, counted(digits), from),
	};
}
