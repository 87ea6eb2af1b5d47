/** An amount in a currency's minor units, a safe integer. */
export interface Amount {
	readonly minor: number;
	/** ISO 4217. */
	readonly currency: string;
}
