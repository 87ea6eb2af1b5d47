import { findLastIndex } from 'lodash';
import type { AccountCursor, OpenWalk } from './cursor';

/** So many beyond the overlap window are remembered: the next walk ends at the last of them. */
const OLD_ONES_KEPT = 25;

/** What one page says to a walk. */
export interface Findings<Transaction> {
	readonly arrivals: readonly Transaction[];
	readonly updates: readonly Transaction[];
	/** How many of the arrivals First Poll's count let through. */
	readonly handedOver: number;
	readonly isEndOfWalk: boolean;
	/** Whether the list is another one than before, not to be believed, and read far enough to say so. */
	readonly isDoubtful: boolean;
}

/** How a walk looks at what it reads. */
export interface Look<Transaction> {
	/** Whether a transaction lies beyond the overlap window. */
	isBeyondWindow(transaction: Transaction): boolean;
	/** So many transactions are remembered at most, even if the window holds more. */
	readonly remembersAtMost: number;
	/** Whether nothing is left out of a page, since its order may be no order in time. */
	readonly remembersWholePages: boolean;
	/** `walk` is as it will be after this page. */
	lookAt(page: readonly Transaction[], walk: OpenWalk): Findings<Transaction>;
	/** Whether what was read so far is of another list than before, so that nothing of it may be handed over. */
	readonly isDoubtful: boolean;
	/** What has to be carried over if the walk goes on in another poll. */
	readonly progress: Partial<OpenWalk>;
	/** Arrivals that are only known as such once the walk has stopped, for now or for good. */
	interrupted(): readonly Transaction[];
	finished(walk: OpenWalk, isWhole: boolean): FinishedWalk<Transaction>;
}

/** A walk that came to its end. */
export interface FinishedWalk<Transaction> {
	readonly arrivals: readonly Transaction[];
	readonly handedOver: number;
	/** What changes in the cursor; undefined if the list is not believed. */
	readonly changes: Partial<AccountCursor> | undefined;
	/** Whether the list came as far as it did before. */
	readonly isComplete: boolean;
}

/**
 * How many of a page's transactions have to be remembered, if after them no more need be: the window ends
 * on this page, and as many lie beyond it as are kept, or all do.
 */
export function depthOf<Transaction>(
	page: readonly Transaction[],
	isBeyondWindow: (transaction: Transaction) => boolean,
): number | undefined {
	const young = findLastIndex(page, (each) => !isBeyondWindow(each)) + 1;
	const isDeepEnough = young === 0 || page.length - young >= OLD_ONES_KEPT;
	return page.length > 0 && isDeepEnough ? young + OLD_ONES_KEPT : undefined;
}
