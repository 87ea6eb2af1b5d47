import type { AccountCursor } from './cursor';

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
	/** Where the bank is, as an IANA name. */
	readonly timeZone: string;
	/** When the account was authorized, if Ponto says so. */
	readonly authorizedAt?: string | null;
	/** What the first walk emits: the newest `limit` that match. */
	readonly firstPoll: { readonly limit: number; matches(transaction: Transaction): boolean };
	/** Created and booked since then (milliseconds) is news to the first walk, whatever the limit. */
	readonly startsAt?: number;
	/** Booking marks of the same bank account under its other IDs, if it has any; see {@link marksOfIds}. */
	readonly marksOfOtherIds?: string;
	/** Asked after each page: whether the poll may take another one. */
	mayContinue(): boolean;
}

/** What a walk found, newest first, and the cursor that the next walk starts from. */
export interface WalkResult<Transaction> {
	readonly arrivals: readonly Transaction[];
	readonly updates: readonly Transaction[];
	readonly cursor: AccountCursor;
	/** What ended the walk before its time; what was read until then counts. */
	readonly failure?: unknown;
	/** Whether the list shows nothing of what it showed before, and is therefore not believed. */
	readonly isDoubted?: boolean;
}
