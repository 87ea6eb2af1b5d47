import type { XeroContact, XeroDocument } from './store/xeroDocument';

/** What a stand-in may be set up with. */
export interface XeroHabits {
	/** Calls in a minute before 429; Xero itself takes 60. */
	readonly callsPerMinute: number;
	/** Rows that a page holds at most, however many are asked for. */
	readonly mostPerPage: number;
	/** Lists say how many pages they have, as since 2024. */
	readonly countsPages: boolean;
	/** Payments on or before this day are refused: the books are locked. */
	readonly lockedUntil: string | null;
}

/** How a stand-in is set up; every field has a default. */
export interface XeroOptions {
	/** 0 takes a free port. */
	readonly port: number;
	readonly token: string;
	readonly tenantId: string;
	/** The only account that takes payments. */
	readonly bankAccountId: string;
	readonly seed: XeroSeed;
	readonly habits: XeroHabits;
	/** The moment that limits and remembered keys go by. */
	readonly now: () => Date;
}

/** The books at the start, without payments. */
export interface XeroSeed {
	readonly documents: readonly XeroDocument[];
	readonly contacts: readonly XeroContact[];
}
