import { findLastIndex } from 'lodash';
import { Comparison, isOlder, rememberRegion } from './arrivals';
import {
	idsOf,
	joinRegions,
	regionBelow,
	regionWithout,
	type AccountCursor,
	type OpenWalk,
	type Region,
} from './cursor';
import { firstMarkedDay, knownByMarks } from './bookingMarks';
import { idKey, type ListedTransaction } from './listedTransaction';
import { dayStartOf, historyOn, isInFirstDays, type Beginnings } from './loading';
import type { Look } from './look';
import type { WalkOptions } from './walkOptions';

const DAY_MS = 86_400_000;

/** A list that shows nothing of what it showed before is believed after this; a person was told meanwhile. */
const DOUBT_AT_MOST_MS = DAY_MS;
/** So many walks must have found that: in between, Ponto may not have answered at all. */
const DOUBTS_AT_LEAST = 3;

/** So many that are missing at the end of the list may have been removed; more were cut off. */
const MISSING_AT_MOST = 10;

/** Looks for what is not remembered of an account that was walked before. */
export function lookForNews<Transaction extends ListedTransaction>(
	cursor: AccountCursor,
	region: Region,
	start: OpenWalk,
	options: WalkOptions<Transaction>,
): Look<Transaction> {
	const { now, overlapDays } = options;
	const overlapMs = overlapDays * DAY_MS;
	const windowStarts = Date.parse(start.startedAt) - overlapMs;
	const walkedAt = Date.parse(cursor.walkedAt ?? start.startedAt);
	const comparison = new Comparison<Transaction>(rememberRegion(region, walkedAt, overlapMs), {
		isBelowFloor: start.isBelowFloor,
		hasMet: start.hasMet ?? false,
	});
	const newcomers = newcomersFilter(cursor, region, options);
	// Nothing was remembered, or too much was emitted to take it back: then the list is believed.
	const isBelieved = region.ids === '' || start.emitted > 0;
	const isDoubtOver =
		now - Date.parse(cursor.doubtedSince ?? '') >= DOUBT_AT_MOST_MS &&
		(cursor.doubts ?? 0) >= DOUBTS_AT_LEAST;
	let isDoubtful = false;
	return {
		isBeyondWindow: (transaction) => isOlder(transaction, windowStarts),
		remembersAtMost: Infinity,
		remembersWholePages: false,
		lookAt(page) {
			const { arrivals, updates, isEndOfWalk } = comparison.comparePage(page);
			// A whole page may have slipped in above what is remembered: that is looked for before a doubt is told.
			isDoubtful = page.length > 0 && !isBelieved && !isDoubtOver && comparison.isAnotherList;
			const { hasMet } = comparison.progress;
			return {
				...newcomers.sift(arrivals),
				updates,
				isEndOfWalk: isEndOfWalk || (hasMet && comparison.hasSearchedEnough),
				isDoubtful: isDoubtful && comparison.hasSearchedEnough,
			};
		},
		get isDoubtful() {
			return isDoubtful;
		},
		get progress() {
			return comparison.progress;
		},
		interrupted: () => newcomers.sift(comparison.takeOpen()).arrivals,
		finished(walk, isWhole) {
			const open = comparison.takeOpen();
			const { hasMet, isBelowFloor } = comparison.progress;
			const isKnownList = hasMet || isBelieved;
			// From an empty list nothing can be learned.
			if (!isKnownList && (!isDoubtOver || walk.considered === 0)) {
				return { arrivals: [], handedOver: 0, changes: undefined, isComplete: false };
			}
			const isKnown = knownByMarks(cursor.latest ?? '', '', options.timeZone);
			const known = new Set(isKnownList ? [] : [...open].reverse().filter(isKnown));
			const late = open.filter((each) => {
				if (!isKnownList) return comparison.mayBeNew(each) && !known.has(each);
				return region.reachesEnd || !hasMet || comparison.isSurelyNew(each);
			});
			const unsettled = new Set(open.filter((each) => !late.includes(each)).map(idKey));
			const seen = isKnownList ? regionWithout(walk.seen, unsettled) : walk.seen;
			const cutOff = isKnownList && isWhole && !isBelowFloor ? unmetEnd(region, seen) : undefined;
			const reachesEnd = isWhole && (region.reachesEnd || !isKnownList);
			return {
				...newcomers.sift(late),
				changes: {
					region: cutOff ? joinRegions(seen, cutOff) : { ...seen, reachesEnd },
					...newcomers.changes(),
				},
				isComplete: cutOff === undefined || idsOf(cutOff).length <= MISSING_AT_MOST,
			};
		},
	};
}

/** The end of a region below all that a walk has seen; undefined if the walk has seen its last one. */
function unmetEnd(region: Region, seen: Region): Region | undefined {
	const keys = new Set(idsOf(seen));
	const ids = idsOf(region);
	const lastMet = findLastIndex(ids, (id) => keys.has(id));
	return lastMet === ids.length - 1 ? undefined : regionBelow(region, lastMet + 1);
}

/** Sorts out the history of an account that was empty or loading when it was first seen. */
function newcomersFilter<Transaction extends ListedTransaction>(
	cursor: AccountCursor,
	region: Region,
	{ now, timeZone, firstPoll, marksOfOtherIds }: WalkOptions<Transaction>,
) {
	const firstSeen = Date.parse(cursor.firstSeenAt ?? '');
	const beginnings: Beginnings | undefined = Number.isNaN(firstSeen)
		? undefined
		: {
				firstSeen,
				firstDay: dayStartOf(firstSeen, timeZone),
				isLoading: cursor.isLoading ?? false,
				wasEmpty: region.ids === '',
				...knownBefore(marksOfOtherIds, timeZone),
			};
	let isLoading = beginnings?.isLoading ?? false;
	// First Poll has counted an account that had something when it was first walked, or another ID of it.
	const isCounting = (region.ids === '' || cursor.isLoading) && marksOfOtherIds === undefined;
	let left = isCounting ? firstPoll.limit - (cursor.handedOver ?? 0) : 0;
	return {
		/** The news among what is not remembered, and what First Poll's count lets through of the history. */
		sift(found: readonly Transaction[]) {
			if (!beginnings) return { arrivals: found, handedOver: 0 };
			const history = historyOn(found, beginnings, now);
			if (history.size > 0 && beginnings.wasEmpty) isLoading = true;
			let handedOver = 0;
			const arrivals = found.filter((each) => {
				if (!history.has(each)) return true;
				if (left <= 0 || !firstPoll.matches(each)) return false;
				left -= 1;
				handedOver += 1;
				return true;
			});
			return { arrivals, handedOver };
		},
		changes(): Partial<AccountCursor> {
			return isLoading && beginnings && isInFirstDays(beginnings, now) ? { isLoading: true } : {};
		},
	};
}

function knownBefore(
	marksOfOtherIds: string | undefined,
	timeZone: string,
): Pick<Beginnings, 'knownBefore'> {
	const firstDay = firstMarkedDay(marksOfOtherIds ?? '');
	return firstDay === undefined ? {} : { knownBefore: dayStartOf(firstDay, timeZone) };
}
