import type { QuickBooksDocument } from './store/document';

/** What the vendor's documents leave open, or what differs between companies. */
export interface QuickBooksHabits {
	/** A line above what its invoice needs is refused, or taken with the rest left unapplied, without a word. */
	readonly aboveBalance: 'refuse' | 'unapplied';
	/** With several currencies documents name theirs, and payments must. */
	readonly isMulticurrency: boolean;
	/** The books are closed up to this day. */
	readonly closedUntil: string;
	/** The code of that refusal: the vendor's own pages print another one for it, too. */
	readonly closedCode: '6210' | '6140';
}

/** How a stand-in is set up; every field has a default. */
export interface QuickBooksOptions {
	/** 0 takes a free port. */
	readonly port: number;
	readonly token: string;
	readonly realmId: string;
	readonly homeCurrency: string;
	readonly documents: readonly QuickBooksDocument[];
	readonly habits: QuickBooksHabits;
	readonly now: () => Date;
}
