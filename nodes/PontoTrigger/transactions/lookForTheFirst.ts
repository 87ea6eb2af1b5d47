import { knownByMarks } from './bookingMarks';
import type { AccountCursor, OpenWalk } from './cursor';
import { dayStartOf, isBeingLoaded } from './loading';
import { isBookedBefore, type ListedTransaction } from './listedTransaction';
import type { Look } from './look';
import type { WalkOptions } from './walkOptions';

const DAY_MS = 86_400_000;

/** A first walk looks no deeper than this unless more transactions are asked for. */
const FIRST_WALK_TRANSACTIONS = 1_000;

/**
 * The first walk has nothing to compare with: it takes the newest that match and notes the rest of the
 * window as known. The creation date does not count here: of an account that was linked to Ponto today,
 * it is today for years of transactions. An account that was there before under another ID goes on where
 * that one was.
 */
export function lookForTheFirst<Transaction extends ListedTransaction>(
	cursor: AccountCursor,
	start: OpenWalk,
	options: WalkOptions<Transaction>,
): Look<Transaction> {
	const { firstPoll, now, marksOfOtherIds, timeZone } = options;
	const windowStarts = Date.parse(start.startedAt) - options.overlapDays * DAY_MS;
	const isKnown = marksOfOtherIds
		? knownByMarks(marksOfOtherIds, cursor.latest ?? '', timeZone)
		: undefined;
	const startsAt = options.startsAt ?? Infinity;
	const startDay = dayStartOf(Math.min(startsAt, now), timeZone);
	const deepest = Math.max(firstPoll.limit, FIRST_WALK_TRANSACTIONS);
	let isLoading = cursor.isLoading;
	const isNewSinceStart = (transaction: Transaction) =>
		Date.parse(transaction.attributes.createdAt ?? '') >= startsAt &&
		(!isLoading || !isBookedBefore(transaction, startDay));
	let left = firstPoll.limit - (cursor.handedOver ?? 0);
	return {
		isBeyondWindow: (transaction) => isBookedBefore(transaction, windowStarts),
		remembersAtMost: FIRST_WALK_TRANSACTIONS,
		get remembersWholePages() {
			return isLoading ?? false;
		},
		lookAt(page, walk) {
			isLoading ??= isBeingLoaded(page, options.authorizedAt, now);
			let handedOver = 0;
			const known = new Set(isKnown && [...page].reverse().filter(isKnown));
			const arrivals = page.filter((transaction) => {
				if (isKnown) return !known.has(transaction);
				if (left > 0 && firstPoll.matches(transaction)) {
					left -= 1;
					handedOver += 1;
					return true;
				}
				return isNewSinceStart(transaction);
			});
			const hasThemAll = isKnown ? arrivals.length === 0 : left <= 0 || walk.considered >= deepest;
			return {
				arrivals,
				updates: [],
				handedOver,
				isEndOfWalk: hasThemAll && walk.isDeepEnough,
				isDoubtful: false,
			};
		},
		isDoubtful: false,
		progress: {},
		interrupted: () => [],
		finished: (walk, isWhole) => ({
			arrivals: [],
			handedOver: 0,
			changes: {
				region: { ...walk.seen, reachesEnd: isWhole },
				...(isLoading && { isLoading }),
			},
			isComplete: true,
		}),
	};
}
