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

const openWalkSchema = z.object({
	/** Transaction after which the walk goes on. */
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
	})
	.refine(({ region, openWalk }) => region ?? openWalk);

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
 * The cursor for a new walk from the top, if a walk was under way. For when Ponto no longer knows the
 * transaction after which it should go on: rather repeat some than miss any.
 */
export function startOver(stored: unknown): Omit<AccountCursor, 'openWalk'> | undefined {
	const { openWalk, ...rest } = parseCursor(stored) ?? {};
	return openWalk && rest;
}

/** Keys of the remembered ids in Ponto's order. */
export function idsOf({ ids }: Region): string[] {
	return chunksOf(ids, ID_LENGTH);
}

/** Remembered content by the key of its id; the contents are undefined unless updates are watched. */
export function contentsById(region: Region): ReadonlyMap<string, string | undefined> {
	const contents = chunksOf(region.contents ?? '', CONTENT_LENGTH);
	return new Map(idsOf(region).map((id, index) => [id, contents[index]]));
}

function chunksOf(text: string, length: number): string[] {
	return Array.from({ length: Math.floor(text.length / length) }, (_, index) =>
		text.slice(index * length, (index + 1) * length),
	);
}
