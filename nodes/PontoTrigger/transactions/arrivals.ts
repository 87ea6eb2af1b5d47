import { EMPTY_REGION, contentsById, idsOf, type Region } from './cursor';
import {
	contentKey,
	idKey,
	isBookedBefore,
	isCreatedBefore,
	type ListedTransaction,
} from './listedTransaction';

/** Records of one synchronization may be listed in another order than their times of creation say. */
const ORDER_TOLERANCE_MS = 3_600_000;

/**
 * `arrival`: new. `update`: known, with other content. `known`: remembered as it is. `history`: below
 * the floor.
 */
type Verdict = 'arrival' | 'update' | 'known' | 'history';

/** What a walk compares the list with. */
export interface Remembered {
	readonly contentById: ReadonlyMap<string, string | undefined>;
	/** Key of the last remembered transaction; undefined if nothing can lie below it. */
	readonly floor?: string;
	/** Created before this (milliseconds) is history, even if the floor itself has gone from the list. */
	readonly historyEnds: number;
	/**
	 * Created and booked before this (milliseconds) is older than the overlap window: that many days before
	 * the last walk, not before now, or else what slipped in while n8n was down would be out of reach.
	 */
	readonly windowStarts: number;
}

/** One page held against what is remembered. */
export interface PageFindings<Transaction> {
	readonly arrivals: readonly Transaction[];
	readonly updates: readonly Transaction[];
	/** Whether the floor has been passed on this page or before. */
	readonly isBelowFloor: boolean;
	/** Whether nothing on the page is new and all of it lies beyond the overlap window or the floor. */
	readonly isEndOfWalk: boolean;
}

/** What a finished walk left, ready to be compared with; `walkedAt` is when it started. */
export function rememberRegion(region: Region, walkedAt: number, overlapMs: number): Remembered {
	const floorCreatedAt = Date.parse(region.floorCreatedAt ?? '');
	return {
		contentById: contentsById(region),
		floor: region.reachesEnd ? undefined : idsOf(region).at(-1),
		historyEnds:
			region.reachesEnd || Number.isNaN(floorCreatedAt)
				? -Infinity
				: floorCreatedAt - ORDER_TOLERANCE_MS,
		windowStarts: walkedAt - overlapMs,
	};
}

/**
 * Tells what is new on a page. Ponto lists by creation and never moves a record, so whatever stands above
 * the floor and is not remembered came after the last walk: on top, as Ponto mostly adds it, or between
 * older ones. Dates do not decide that: a bank may book on any day it likes. They only decide how deep
 * to look, and a page ends the walk only if all of it was booked and created before the overlap window.
 */
export function comparePage<Transaction extends ListedTransaction>(
	page: readonly Transaction[],
	remembered: Remembered,
	wasBelowFloor: boolean,
): PageFindings<Transaction> {
	const arrivals: Transaction[] = [];
	const updates: Transaction[] = [];
	let isBelowFloor = wasBelowFloor;
	for (const transaction of page) {
		const verdict = judgeTransaction(transaction, remembered, isBelowFloor);
		if (verdict === 'arrival') arrivals.push(transaction);
		if (verdict === 'update') updates.push(transaction);
		if (idKey(transaction) === remembered.floor) isBelowFloor = true;
	}
	const isOld = page.every((transaction) => isOlder(transaction, remembered.windowStarts));
	return {
		arrivals,
		updates,
		isBelowFloor,
		isEndOfWalk: page.length > 0 && arrivals.length === 0 && (isBelowFloor || isOld),
	};
}

/** Whether a transaction was both booked and created before the overlap window. */
export function isOlder(transaction: ListedTransaction, windowStarts: number): boolean {
	return isBookedBefore(transaction, windowStarts) && isCreatedBefore(transaction, windowStarts);
}

/** Adds a page to the region that a walk will remember. */
export function extendRegion(
	region: Region = EMPTY_REGION,
	page: readonly ListedTransaction[],
	withContents: boolean,
): Region {
	const last = page.at(-1);
	if (last === undefined) return region;
	return {
		ids: region.ids + page.map(idKey).join(''),
		...(withContents && { contents: (region.contents ?? '') + page.map(contentKey).join('') }),
		...(last.attributes.createdAt && { floorCreatedAt: last.attributes.createdAt }),
		reachesEnd: false,
	};
}

function judgeTransaction(
	transaction: ListedTransaction,
	{ contentById, historyEnds }: Remembered,
	isBelowFloor: boolean,
): Verdict {
	const id = idKey(transaction);
	if (contentById.has(id)) {
		const content = contentById.get(id);
		return content === undefined || content === contentKey(transaction) ? 'known' : 'update';
	}
	return isBelowFloor || isCreatedBefore(transaction, historyEnds) ? 'history' : 'arrival';
}
