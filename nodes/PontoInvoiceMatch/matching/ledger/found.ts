/** The invoices that a key stands for. */
export interface Found {
	/** In the ledger's own order, those with the payment's amount first when there are too many to show all. */
	readonly places: readonly number[];
	/** How many invoices share the key; more than `places` has when it is crowded. */
	readonly size: number;
}
