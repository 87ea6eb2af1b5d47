import { comparePage, extendRegion, isOlder, rememberRegion } from './arrivals';
import { EMPTY_REGION, idsOf, type AccountCursor, type OpenWalk, type Region } from './cursor';
import { idKey, isBookedBefore, type ListedTransaction } from './listedTransaction';

/** A first walk looks no deeper than this unless more transactions are asked for. */
const FIRST_WALK_TRANSACTIONS = 1_000;

/** Nothing rests on the account's revision alone: at the latest after this, the window is walked anyway. */
const QUIET_HOURS_AT_MOST = 6;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A page of an account's list, newest created first. */
export interface ListedPage<Transaction> {
	readonly resources: readonly Transaction[];
	/** Whether the list ends with this page. */
	readonly isLast: boolean;
}

/** What one walk is about. */
export interface WalkOptions<Transaction> {
	/** The poll's time in milliseconds. */
	readonly now: number;
	readonly overlapDays: number;
	/** The account's revision, read before the walk starts; undefined if Ponto does not tell. */
	readonly revision: string | undefined;
	readonly watchesUpdates: boolean;
	/** What the first walk emits: the newest `limit` that match. */
	readonly firstPoll: { readonly limit: number; matches(transaction: Transaction): boolean };
	/** Asked after each page: whether the poll may take another one. */
	mayContinue(): boolean;
}

/** What a walk found, newest first, and the cursor that the next walk starts from. */
export interface WalkResult<Transaction> {
	readonly arrivals: readonly Transaction[];
	readonly updates: readonly Transaction[];
	readonly cursor: AccountCursor;
}

/**
 * Walks an account's list from the newest on, or from where the last poll was cut off.
 *
 * A walk ends when a whole page is known and older than the overlap window (or at the floor, below which
 * all is known). As Ponto changes an account only when it synchronizes, a walk whose first page is known
 * ends right there if the account's revision is still the one from before the last full walk.
 *
 * Pages are asked for by the id before them, so what Ponto adds on top meanwhile shifts nothing; it is
 * found by the next walk, since the revision that is remembered was read before this one.
 */
export async function walkAccount<Transaction extends ListedTransaction>(
	cursor: AccountCursor | undefined,
	readPages: (after: string | undefined) => AsyncIterable<ListedPage<Transaction>>,
	options: WalkOptions<Transaction>,
): Promise<WalkResult<Transaction>> {
	const resumed = cursor?.openWalk;
	const isQuiet = !resumed && isUnchanged(cursor, options);
	const start: OpenWalk = resumed ?? { ...NOT_STARTED, startedAt: timestamp(options.now) };
	const windowStarts = Date.parse(start.startedAt) - options.overlapDays * DAY_MS;
	const look = cursor?.region
		? lookForNews(cursor.region, cursor.walkedAt ?? start.startedAt, windowStarts, options)
		: lookForTheFirst(windowStarts, options);
	let walk = start;
	const seen = new Set(idsOf(walk.seen));
	const arrivals: Transaction[] = [];
	const updates: Transaction[] = [];

	for await (const { resources, isLast } of readPages(resumed?.after)) {
		const page = resources.filter((transaction) => !seen.has(idKey(transaction)));
		page.forEach((transaction) => seen.add(idKey(transaction)));
		const findings = look(page, walk);
		arrivals.push(...findings.arrivals);
		updates.push(...findings.updates);
		const isNews = findings.arrivals.length + findings.updates.length > 0;
		if (cursor && isQuiet && walk === start && !isNews) return { arrivals, updates, cursor };

		const isWhole = isLast && !walk.isDeepEnough;
		walk = {
			...walk,
			after: resources.at(-1)?.id ?? walk.after,
			seen: walk.isDeepEnough ? walk.seen : extendRegion(walk.seen, page, options.watchesUpdates),
			isDeepEnough: walk.isDeepEnough || findings.isDeepEnough,
			isBelowFloor: findings.isBelowFloor,
			emitted: walk.emitted + findings.arrivals.length,
			considered: walk.considered + page.length,
		};
		if (isLast || findings.isEndOfWalk) {
			const region: Region = { ...walk.seen, reachesEnd: isWhole };
			// A walk over several polls says nothing about what came on top meanwhile: it leaves no revision.
			const revision = resumed ? undefined : options.revision;
			return {
				arrivals,
				updates,
				cursor: { region, walkedAt: start.startedAt, ...(revision !== undefined && { revision }) },
			};
		}
		if (!options.mayContinue()) break;
	}
	return { arrivals, updates, cursor: { ...cursor, openWalk: walk } };
}

interface Findings<Transaction> {
	readonly arrivals: readonly Transaction[];
	readonly updates: readonly Transaction[];
	readonly isBelowFloor: boolean;
	readonly isEndOfWalk: boolean;
	/** Whether the next walk will end on this page at the latest, so that no more need be remembered. */
	readonly isDeepEnough: boolean;
}

type Look<Transaction> = (page: readonly Transaction[], walk: OpenWalk) => Findings<Transaction>;

const NOT_STARTED: OpenWalk = {
	after: '',
	startedAt: '',
	seen: EMPTY_REGION,
	isDeepEnough: false,
	isBelowFloor: false,
	emitted: 0,
	considered: 0,
};

function lookForNews<Transaction extends ListedTransaction>(
	region: Region,
	walkedAt: string,
	windowStarts: number,
	{ overlapDays }: WalkOptions<Transaction>,
): Look<Transaction> {
	const remembered = rememberRegion(region, Date.parse(walkedAt), overlapDays * DAY_MS);
	return (page, { isBelowFloor }) => ({
		...comparePage(page, remembered, isBelowFloor),
		isDeepEnough: page.length > 0 && page.every((each) => isOlder(each, windowStarts)),
	});
}

/**
 * The first walk has nothing to compare with: it takes the newest that match and notes the rest of the
 * window as known. The creation date does not count here: of an account that was linked to Ponto today,
 * it is today for years of transactions.
 */
function lookForTheFirst<Transaction extends ListedTransaction>(
	windowStarts: number,
	{ firstPoll }: WalkOptions<Transaction>,
): Look<Transaction> {
	const deepest = Math.max(firstPoll.limit, FIRST_WALK_TRANSACTIONS);
	return (page, walk) => {
		const arrivals = page
			.filter((transaction) => firstPoll.matches(transaction))
			.slice(0, firstPoll.limit - walk.emitted);
		const considered = walk.considered + page.length;
		const isDeepEnough =
			considered >= FIRST_WALK_TRANSACTIONS ||
			(page.length > 0 && page.every((transaction) => isBookedBefore(transaction, windowStarts)));
		const hasThemAll = walk.emitted + arrivals.length >= firstPoll.limit || considered >= deepest;
		return {
			arrivals,
			updates: [],
			isBelowFloor: false,
			isEndOfWalk: hasThemAll && (isDeepEnough || walk.isDeepEnough),
			isDeepEnough,
		};
	};
}

function isUnchanged(
	cursor: AccountCursor | undefined,
	{ revision, now }: WalkOptions<never>,
): boolean {
	return (
		cursor !== undefined &&
		revision !== undefined &&
		cursor.revision === revision &&
		now - Date.parse(cursor.walkedAt ?? '') < QUIET_HOURS_AT_MOST * HOUR_MS
	);
}

function timestamp(milliseconds: number): string {
	return new Date(milliseconds).toISOString();
}
