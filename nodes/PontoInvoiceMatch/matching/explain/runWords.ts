/** How many transactions of a run went where; `bookings` counts allocations. */
export interface RunCounts {
	readonly transactions: number;
	readonly paid: number;
	readonly bookings: number;
	readonly review: number;
	readonly unmatched: number;
	readonly ignored: number;
}

/** A field, and the column that it was read from, both as they are on screen. */
export interface ColumnUsed {
	readonly label: string;
	readonly column: string;
}

/** What the node says under its output about a whole run. */
export interface RunWords {
	readonly summary: (counts: RunCounts) => string;
	readonly unreadable: (items: number) => string;
	/** Some of what was left out, and how many more there are. */
	readonly leftOut: (shown: readonly string[], more: number) => string;
	readonly noInvoices: string;
	readonly columns: (input: string, columns: readonly ColumnUsed[]) => string;
}
