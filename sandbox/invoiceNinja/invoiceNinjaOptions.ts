import type { NinjaSeed } from './store/records';

/** What differs between servers, and what the vendor's sources leave open. */
export interface InvoiceNinjaHabits {
	/** Takes `cash_discount` (sources of 2026); an older server ignores it and leaves the rest open. */
	readonly takesCashDiscount: boolean;
	/** An invoice tells its payments where `include` asks for them. */
	readonly tellsPayments: boolean;
	/** The group of a client comes along where `include` asks for it. */
	readonly tellsGroups: boolean;
	/** The token's user may enter payments; otherwise 401. */
	readonly mayEnterPayments: boolean;
	/** Amounts come as text, as they do behind some proxies and in older versions. */
	readonly writesAmountsAsText: boolean;
	/** Never gives more rows a page than this, whatever is asked. */
	readonly mostPerPage: number;
}

/** How a stand-in is set up; every field has a default. */
export interface InvoiceNinjaOptions {
	/** 0 takes a free port. */
	readonly port: number;
	/** 64 characters: n8n takes a shorter one for a token of version 4. */
	readonly token: string;
	/** Invoice Ninja's number for the company's currency; 3 is the euro. */
	readonly companyCurrencyId: string;
	/** Clients, invoices and credits at the start, without payments. */
	readonly seed: NinjaSeed;
	readonly habits: InvoiceNinjaHabits;
	/** The clock of the lock against the same request twice. */
	readonly now: () => Date;
}
