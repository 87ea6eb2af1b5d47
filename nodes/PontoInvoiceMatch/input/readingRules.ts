import type { ReadDate } from './readDate';

/** What the user decided about reading the items. */
export interface ReadingRules {
	readonly readDate: ReadDate;
	/** ISO 4217, for items that name no currency; empty when they must. */
	readonly defaultCurrency: string;
}
