import type { BookkeepingSeed } from './store/bookkeepingSeed';

/** What differs between API versions or is not settled by the vendor's documents. */
export interface ApiHabits {
	/** Payments name their document (`invoice_id`, ...); the 2021 document has no such field. */
	readonly linksPayments: boolean;
	/** Lists carry the totals; otherwise only a single document does. */
	readonly listsTotals: boolean;
	/** A document that is paid in full becomes `paid` by itself. */
	readonly settlesByItself: boolean;
	/** Longer names of payers are cut. */
	readonly longestName: number;
	/** What comes of `order_by`: rows as asked, as they were entered, or the other way round. */
	readonly ordering: 'asked' | 'ignored' | 'reversed';
	/** Fields that `q` does not filter on, whatever is asked of them. */
	readonly unfiltered: readonly string[];
	/** More calls than this in such a time are refused with 429; without it, none are. */
	readonly throttle?: { readonly calls: number; readonly perMs: number };
	/** A payment of 0.00 is registered; otherwise it is refused. */
	readonly takesZero: boolean;
	/** How a change is confirmed: with id and code, with 204 and no body, or with PHP's empty list. */
	readonly confirms: 'idAndCode' | 'nothing' | 'emptyList';
	/** Rows of a page come as a list, or as PHP writes a list with gaps: an object keyed by number. */
	readonly pagesAs: 'list' | 'object';
	/** A deleted payment stays in the lists, with the moment of its deletion. */
	readonly keepsDeleted: boolean;
}

/** How a stand-in is set up; every field has a default. */
export interface BestInvoicingSandboxOptions {
	/** 0 takes a free port. */
	readonly port: number;
	readonly apiKey: string;
	readonly companyUuid: string;
	readonly seed: BookkeepingSeed;
	readonly habits: ApiHabits;
}

/** The habits that the 2021 document and integrators report. */
export const REPORTED_HABITS: ApiHabits = {
	linksPayments: false,
	listsTotals: true,
	settlesByItself: true,
	longestName: 255,
	ordering: 'asked',
	unfiltered: ['order_reference'],
	takesZero: true,
	confirms: 'idAndCode',
	pagesAs: 'list',
	keepsDeleted: false,
};
