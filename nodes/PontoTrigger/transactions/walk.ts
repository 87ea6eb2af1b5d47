import { omit } from 'lodash';
import { extendRegion } from './arrivals';
import { isAtRest } from './atRest';
import { bookingMarks, daysWithoutMarks, joinMarks } from './bookingMarks';
import { EMPTY_REGION, idsOf, notAhead, type AccountCursor, type OpenWalk } from './cursor';
import { idKey, newestFirst, type ListedTransaction } from './listedTransaction';
import { lookForNews } from './lookForNews';
import { lookForTheFirst } from './lookForTheFirst';
import { depthOf, type Look } from './look';
import { passedFilter } from './passed';
import type { ListedPage, WalkOptions, WalkResult } from './walkOptions';

/**
 * Walks an account's list from the newest on, or from where the last poll was cut off.
 *
 * A walk ends when a whole page is known and older than the overlap window (or at the floor, below which
 * all is known). As Ponto changes an account only when it synchronizes, an account whose revision is still
 * the one from before the last walk is not asked at all.
 *
 * Pages are asked for by the id before them, so what Ponto adds on top meanwhile shifts nothing; it is
 * found by the next walk, since the revision that is remembered was read before this one.
 */
export async function walkAccount<Transaction extends ListedTransaction>(
	cursor: AccountCursor | undefined,
	readPages: (after: string | undefined) => AsyncIterable<ListedPage<Transaction>>,
	options: WalkOptions<Transaction>,
): Promise<WalkResult<Transaction>> {
	const isOpen = cursor?.openWalk ?? cursor?.doubtedSince;
	if (cursor && !isOpen && isAtRest(cursor, options.revision, options.now)) {
		return { arrivals: [], updates: [], cursor };
	}
	const before: AccountCursor = cursor
		? notAhead(cursor, options.now)
		: { firstSeenAt: new Date(options.now).toISOString() };
	const start = before.openWalk ?? newWalk(options);
	const look: Look<Transaction> = before.region
		? lookForNews(before, before.region, start, options)
		: lookForTheFirst(before, start, options);
	const isPassed = passedFilter<Transaction>(start);
	const seen = new Set(idsOf(start.seen));
	const arrivals: Transaction[] = [];
	const updates: Transaction[] = [];
	let handedOver = before.handedOver ?? 0;
	const latestBefore = before.latest ?? daysWithoutMarks(options.marksOfOtherIds ?? '');
	const latest = () => joinMarks(latestBefore, walk.latest ?? '', options.now);
	let walk = start;

	const interrupted = (failure?: unknown): WalkResult<Transaction> => {
		const isCutOff = failure === undefined;
		if (look.isDoubtful && isCutOff) return doubted();
		if (look.isDoubtful || walk === start) {
			return { arrivals, updates, cursor: cursor ?? before, failure };
		}
		const found = look.interrupted();
		arrivals.push(...found);
		const openWalk = {
			...walk,
			...look.progress,
			...isPassed.progress(),
			emitted: walk.emitted + found.length,
			continuedAt: new Date(options.now).toISOString(),
		};
		return {
			arrivals,
			updates,
			cursor: {
				...before,
				openWalk,
				...(handedOver > 0 && { handedOver }),
				latest: latest(),
			},
			...(!isCutOff && { failure }),
		};
	};
	const doubted = (): WalkResult<Transaction> => {
		const doubtedSince = before.doubtedSince ?? new Date(options.now).toISOString();
		return {
			arrivals: [],
			updates: [],
			cursor: { ...omit(before, 'openWalk'), doubtedSince, doubts: (before.doubts ?? 0) + 1 },
			isDoubted: true,
		};
	};

	try {
		for await (const { resources: listed, isLast } of readPages(start.after || undefined)) {
			// Ponto leads to a further page only where something follows; a poll that begins with it believes it.
			if (listed.length === 0 && walk !== start) break;
			const resources = newestFirst(listed);
			const page = resources.filter((transaction) => isFirst(seen, idKey(transaction)));
			const last = resources.at(-1);
			const isWhole = isLast && !walk.isDeepEnough;
			const depth = depthOf(page, look.isBeyondWindow);
			const considered = walk.considered + page.length;
			const isExtended = !walk.isDeepEnough;
			walk = {
				...walk,
				after: last?.id ?? walk.after,
				isDeepEnough: !isExtended || depth !== undefined || considered >= look.remembersAtMost,
				considered,
				latest: bookingMarks(walk.latest ?? '', page, options),
				...(last && { lastPage: resources.map(idKey).join('') }),
				...(last?.attributes.createdAt && { lastCreatedAt: last.attributes.createdAt }),
			};
			const findings = look.lookAt(
				page.filter((transaction) => !isPassed.test(transaction)),
				walk,
			);
			if (findings.isDoubtful) return doubted();
			arrivals.push(...findings.arrivals);
			updates.push(...findings.updates);
			handedOver += findings.handedOver;
			const kept = isLast || look.remembersWholePages ? page : page.slice(0, depth);
			walk = {
				...walk,
				seen: isExtended ? extendRegion(walk.seen, kept, options.watchesUpdates) : walk.seen,
				emitted: walk.emitted + findings.arrivals.length,
			};
			if (isLast || (findings.isEndOfWalk && !isPassed.isActive())) {
				const finished = look.finished(walk, isWhole);
				if (finished.changes === undefined) return doubted();
				arrivals.push(...finished.arrivals);
				handedOver += finished.handedOver;
				const kept = before.firstSeenAt && { firstSeenAt: before.firstSeenAt };
				return {
					arrivals,
					updates,
					cursor: {
						...kept,
						...(finished.changes.isLoading && handedOver > 0 && { handedOver }),
						latest: latest(),
						walkedAt: start.startedAt,
						...(finished.isComplete &&
							start.revision !== undefined && { revision: start.revision }),
						...finished.changes,
					},
				};
			}
			if (!options.mayContinue()) break;
		}
	} catch (error) {
		return interrupted(error);
	}
	return interrupted();
}

/** Notes a key; says whether it was not there. */
function isFirst(seen: Set<string>, key: string): boolean {
	if (seen.has(key)) return false;
	seen.add(key);
	return true;
}

function newWalk({ now, revision }: WalkOptions<never>): OpenWalk {
	return {
		after: '',
		startedAt: new Date(now).toISOString(),
		seen: EMPTY_REGION,
		isDeepEnough: false,
		isBelowFloor: false,
		emitted: 0,
		considered: 0,
		...(revision !== undefined && { revision }),
	};
}
