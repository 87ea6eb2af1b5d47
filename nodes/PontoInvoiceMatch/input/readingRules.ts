import type { LanguageCode } from '../matching/explain/languages';
import type { DecimalMark } from './writtenAmount';
import type { DateOrder } from './writtenDate';

/** What the user decided about reading the items. */
export interface ReadingRules {
	/** IANA name of the zone in which a timestamp is a day. */
	readonly timeZone: string;
	/** ISO 4217, for items that name no currency; empty when they must. */
	readonly defaultCurrency: string;
	/** Where the items do not show it; undefined to leave such amounts unread. */
	readonly decimalMark?: DecimalMark;
	/** Where the items do not show it; undefined to leave such dates unread. */
	readonly dateOrder?: DateOrder;
	/** Of what is said about items that cannot be read; English where nobody chose. */
	readonly language?: LanguageCode;
}
