import type { AccountCursor, OpenWalk } from './cursor';

/** What one page says to a walk. */
export interface Findings<Transaction> {
	readonly arrivals: readonly Transaction[];
	readonly updates: readonly Transaction[];
	/** How many of the arrivals First Poll's count let through. */
	readonly handedOver: number;
	readonly isEndOfWalk: boolean;
	/** Whether the list is another one than before, and not to be believed. */
	readonly isDoubtful: boolean;
	/** Whether all of the page lies beyond the overlap window. */
	readonly isOld: boolean;
	/** Whether the next walk will end on this page at the latest, so that no more need be remembered. */
	readonly isDeepEnough: boolean;
}

/** How a walk looks at what it reads. */
export interface Look<Transaction> {
	lookAt(page: readonly Transaction[], walk: OpenWalk): Findings<Transaction>;
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
