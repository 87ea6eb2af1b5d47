import type { Found } from './found';
import type { NumberParts } from './numberParts';

/** Longer ones are looked for each time: there are too many to remember, and hardly a text names one twice. */
const MOST_DIGITS = 4;
const SIZE = 10 ** MOST_DIGITS;

/**
 * Which invoice has which number of a series: the numbers that differ in their last digits alone. A run of texts full of
 * short numbers asks for the same few thousand again and again. Only the series asked for last is remembered.
 */
export interface SeriesMemory {
	/** A number of the series. */
	parts: NumberParts | undefined;
	/** Counts the series: what was found in an earlier one is found no more. */
	round: number;
	/** By the value of the last digits: in which round they were looked for, and what was found. */
	readonly rounds: Uint32Array;
	readonly found: Array<Found | undefined>;
}

/** Nothing to remember yet. */
export const createSeriesMemory = (): SeriesMemory => ({
	parts: undefined,
	round: 0,
	rounds: new Uint32Array(SIZE),
	found: new Array<Found | undefined>(SIZE),
});

/** Where the number of a series with these last digits is remembered; -1 where none is. */
export function slotOf(memory: SeriesMemory, parts: NumberParts, lastDigits: string): number {
	if (lastDigits.length > MOST_DIGITS) return -1;
	if (memory.parts !== parts) {
		if (memory.parts === undefined || !isSameSeries(memory.parts, parts)) memory.round += 1;
		memory.parts = parts;
	}
	return Number(lastDigits);
}

function isSameSeries(one: NumberParts, other: NumberParts): boolean {
	const runs = one.digits.length;
	if (runs !== other.digits.length) return false;
	for (let at = 0; at < runs - 1; at += 1) {
		if (one.digits[at] !== other.digits[at]) return false;
	}
	for (let at = 0; at <= runs; at += 1) {
		if (one.letters[at] !== other.letters[at]) return false;
	}
	return true;
}
