import type { Moment, PastAllocation } from '../model/matchOptions';
import { compareText } from '../text/compareText';

const ANY_TIME: Moment = { earliest: -Infinity, latest: Infinity };

/** The last moment at which a row may have been written: what speaks against a booking counts until then. */
export const latestOf = ({ decidedAt = ANY_TIME }: PastAllocation): number => decidedAt.latest;

/** The first moment at which a row may have been written: a booking counts from then on. */
export const earliestOf = ({ decidedAt = ANY_TIME }: PastAllocation): number => decidedAt.earliest;

/** Whether a row was surely written after another. */
export const isAfter = (row: PastAllocation, other: PastAllocation): boolean =>
	earliestOf(row) > latestOf(other);

/** The row that counts longest; of two of the same moment the one whose text comes last, in whatever order they come. */
export function lastOf(
	rows: readonly PastAllocation[],
	momentOf: (row: PastAllocation) => number,
): PastAllocation | undefined {
	let last: PastAllocation | undefined;
	for (const row of rows) {
		if (last === undefined || compareRows(row, last, momentOf) > 0) last = row;
	}
	return last;
}

function compareRows(
	one: PastAllocation,
	other: PastAllocation,
	momentOf: (row: PastAllocation) => number,
): number {
	const [first, second] = [momentOf(one), momentOf(other)];
	if (first !== second) return first < second ? -1 : 1;
	const difference = Math.abs(one.allocatedMinor) - Math.abs(other.allocatedMinor);
	if (difference !== 0) return difference;
	return compareText(JSON.stringify(one), JSON.stringify(other));
}
