/**
 * A set of small counts as the bits of one integer: of how many digits references have, for example. What has another
 * length need not be looked for; from 31 on all lengths count as one.
 */
export type Lengths = number;

const MOST = 31;
const bitOf = (length: number) => 1 << Math.min(length, MOST);

/** The set with one more length in it. */
export const withLength = (lengths: Lengths, length: number): Lengths => lengths | bitOf(length);

/** Whether something has this length. */
export const hasLength = (lengths: Lengths, length: number): boolean =>
	(lengths & bitOf(length)) !== 0;

/** The longest of the lengths; -1 where there is none. */
export const longestOf = (lengths: Lengths): number => MOST - Math.clz32(lengths);
