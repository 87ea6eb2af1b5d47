import { mapValues, omit, pickBy } from 'lodash';
import { z } from 'zod';
import { CONTENT_LENGTH, ID_LENGTH } from './listedTransaction';

const regionSchema = z.object({
	/** Keys of the newest transactions in Ponto's order, newest first, {@link ID_LENGTH} characters each. */
	ids: z.string(),
	/** Their contents in the same order, if updates are watched, {@link CONTENT_LENGTH} characters each. */
	contents: z.string().optional(),
	/** `createdAt` of the last of them. */
	floorCreatedAt: z.string().optional(),
	/** Whether the last of them was the last of the whole list. */
	reachesEnd: z.boolean(),
});

/** How far a walk had come that has to start over, see {@link startOver}. */
const passedSchema = z.object({
	/** Keys of what it had seen and would have remembered. */
	ids: z.string(),
	/** The contents of the first of them, if updates are watched. */
	contents: z.string().optional(),
	/** Keys of the last page that it had read. */
	lastPage: z.string(),
	/** `createdAt` of the last transaction of that page. */
	createdAt: z.string().optional(),
});

const openWalkSchema = z.object({
	/** Transaction after which the walk goes on; empty: from the top. */
	after: z.string(),
	/** When it started, at the top of the list. */
	startedAt: z.string(),
	/** What the walk has seen so far and will remember. */
	seen: regionSchema,
	/** Whether `seen` already reaches beyond the overlap window. */
	isDeepEnough: z.boolean(),
	isBelowFloor: z.boolean(),
	emitted: z.number(),
	considered: z.number(),
	/** The account's revision when it started. */
	revision: z.string().optional(),
	/** Whether it has met a transaction that was remembered when it started. */
	hasMet: z.boolean().optional(),
	/** Keys of the last page that was read, and `createdAt` of its last transaction. */
	lastPage: z.string().optional(),
	lastCreatedAt: z.string().optional(),
	/** What it need not emit again on the way down to where it once stopped. */
	passed: passedSchema.optional(),
	/** When a poll last went on with it. */
	continuedAt: z.string().optional(),
	/** Marks of what it has seen so far, see {@link bookingMarks}. */
	latest: z.string().optional(),
});

const cursorSchema = z
	.object({
		/** Absent until the first walk has come to its end. */
		region: regionSchema.optional(),
		/** A walk that a poll could not finish. */
		openWalk: openWalkSchema.optional(),
		/** The account's revision before the last finished walk, see {@link revisionOf}. */
		revision: z.string().optional(),
		/** When the last finished walk started, at the top of the list. */
		walkedAt: z.string().optional(),
		/** When the account was first listed; what Ponto made before is no news. */
		firstSeenAt: z.string().optional(),
		/** Whether Ponto had only just begun to load the account then. */
		isLoading: z.boolean().optional(),
		/** How many First Poll has emitted of an account that was empty or loading. */
		handedOver: z.number().optional(),
		/** Since when Ponto's list shows nothing of what it showed before. */
		doubtedSince: z.string().optional(),
		/** How many walks found that, one after the other. */
		doubts: z.number().optional(),
		/** Marks of the newest booking days, see {@link bookingMarks}. */
		latest: z.string().optional(),
	})
	.refine(({ region, openWalk, firstSeenAt }) => region ?? openWalk ?? firstSeenAt);

/**
 * The newest part of an account's list, without gaps. Its last transaction is the floor: whatever lies
 * below was there before the trigger, or has been emitted and is older than the overlap window.
 */
export type Region = Readonly<z.output<typeof regionSchema>>;

export type OpenWalk = Readonly<z.output<typeof openWalkSchema>>;

/**
 * What a poll remembers of one account: 8 bytes (11 with contents) for each transaction of the overlap
 * window, rounded up to pages, and some 150 bytes. See "stays below 100 KB" in the tests for the measure.
 */
export type AccountCursor = Readonly<z.output<typeof cursorSchema>>;

export const EMPTY_REGION: Region = { ids: '', reachesEnd: false };

/** Reads a cursor out of n8n's static data; undefined if there is none, or none that can be read. */
export function parseCursor(stored: unknown): AccountCursor | undefined {
	return cursorSchema.safeParse(stored).data;
}

/**
 * The cursor for a walk from the top, if one was under way: for when Ponto no longer knows the transaction
 * after which it should go on. What the walk had passed is not emitted again.
 */
export function startOver(stored: unknown): AccountCursor | undefined {
	const cursor = parseCursor(stored);
	const { openWalk } = cursor ?? {};
	if (!openWalk?.after) return undefined;
	const { seen, lastPage = '', lastCreatedAt, passed } = openWalk;
	return {
		...cursor,
		openWalk: {
			...openWalk,
			after: '',
			seen: EMPTY_REGION,
			isDeepEnough: false,
			isBelowFloor: false,
			hasMet: false,
			considered: 0,
			latest: '',
			passed: {
				ids: seen.ids + (passed?.ids ?? ''),
				...(seen.contents !== undefined && {
					contents: seen.contents + (passed?.contents ?? ''),
				}),
				lastPage,
				...(lastCreatedAt !== undefined && { createdAt: lastCreatedAt }),
			},
		},
	};
}

/** The cursor with no moment beyond `now` (milliseconds), for when the clock was ahead and was put right. */
export function notAhead(cursor: AccountCursor, now: number): AccountCursor {
	const latest = new Date(now).toISOString();
	const { firstSeenAt, walkedAt, doubtedSince, openWalk } = cursor;
	const moments = pickBy({ firstSeenAt, walkedAt, doubtedSince }, (moment) => moment !== undefined);
	const startedAt = openWalk && atLatest(openWalk.startedAt, latest);
	return {
		...cursor,
		...mapValues(moments, (moment) => atLatest(moment, latest)),
		...(openWalk && startedAt && { openWalk: { ...openWalk, startedAt } }),
	};
}

const atLatest = (moment: string, latest: string): string => (moment > latest ? latest : moment);

/** Keys of the remembered ids in Ponto's order. */
export function idsOf({ ids }: Pick<Region, 'ids'>): string[] {
	return chunksOf(ids, ID_LENGTH);
}

/** The part of a region that lies below its first `count` transactions. */
export function regionBelow(region: Region, count: number): Region {
	return {
		...region,
		ids: region.ids.slice(count * ID_LENGTH),
		...(region.contents !== undefined && {
			contents: region.contents.slice(count * CONTENT_LENGTH),
		}),
	};
}

/** One region below the other; where one lacks contents, the whole has none. */
export function joinRegions(above: Region, below: Region): Region {
	return {
		...omit(below, 'contents'),
		ids: above.ids + below.ids,
		...(above.contents !== undefined &&
			below.contents !== undefined && { contents: above.contents + below.contents }),
	};
}

/** A region without the transactions of the given keys. */
export function regionWithout(region: Region, keys: ReadonlySet<string>): Region {
	if (keys.size === 0) return region;
	const ids = idsOf(region);
	const contents = region.contents && chunksOf(region.contents, CONTENT_LENGTH);
	const isKept = (_part: string, index: number) => !keys.has(ids[index] ?? '');
	return {
		...region,
		ids: ids.filter(isKept).join(''),
		...(contents && { contents: contents.filter(isKept).join('') }),
	};
}

/** Remembered content by the key of its id; the contents are undefined unless updates are watched. */
export function contentsById(
	region: Pick<Region, 'ids' | 'contents'>,
): ReadonlyMap<string, string | undefined> {
	const contents = chunksOf(region.contents ?? '', CONTENT_LENGTH);
	return new Map(idsOf(region).map((id, index) => [id, contents[index]]));
}

function chunksOf(text: string, length: number): string[] {
	return Array.from({ length: Math.floor(text.length / length) }, (_, index) =>
		text.slice(index * length, (index + 1) * length),
	);
}
