/** What a payment does to one invoice, in minor units. */
export interface Settlement {
	readonly amount: number;
	readonly discount: number;
	readonly tolerance: number;
	readonly fee: number;
}
