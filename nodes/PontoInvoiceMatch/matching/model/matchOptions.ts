import type { BankTransaction } from './bankTransaction';

/**
 * What may be booked without a person: `references` books what names its invoice by reference or number,
 * `referencesAndKnownPayers` also a known payer who pays an amount that only one of his invoices has.
 */
export type AutoBook = 'references' | 'referencesAndKnownPayers';

/** How much less than due still closes a named invoice. Of the limits that are set, the smallest counts. */
export interface Tolerance {
	/** In minor units of the invoice's currency; 0 or absent sets no limit of this kind. */
	readonly absoluteMinor?: number;
	/** Of the amount due, from 0 to 10; 0 or absent sets no limit of this kind. */
	readonly percent?: number;
}

/**
 * What is known of a reference or number that no open invoice has: it was settled, its invoice's row could not be used,
 * an earlier allocation names it, or a person decided something else about it.
 */
export type KnownState = 'settled' | 'unusable' | 'allocatedBefore' | 'decidedBefore';

/** A reference or number that was given out, beside those of the open invoices. */
export interface GivenReference {
	readonly reference: string;
	/** `settled` unless set. */
	readonly state?: KnownState;
	/** What is the matter with an unusable one, for people. */
	readonly why?: readonly string[];
}

/**
 * A reference or number that was given out and cannot be paid, or a range of them: a payment that quotes it goes to a
 * person and pays nothing else.
 */
export type KnownReference = GivenReference | { readonly from: string; readonly to: string };

/**
 * What a row says where it is no booking. `rejected`: the transaction does not pay the invoice. `undone`: the booking was
 * taken back. `notAnInvoice`: the transaction pays no invoice. `planned`: a booking that was begun. `dropped`: nothing,
 * and a plan lapsed. `unreadable`: nobody knows.
 */
export type PastDecision =
	'rejected' | 'undone' | 'notAnInvoice' | 'planned' | 'dropped' | 'unreadable';

/** When something was decided, in milliseconds since 1970: a row may tell the second, the day, or nothing. */
export interface Moment {
	readonly earliest: number;
	readonly latest: number;
}

/**
 * A row about a transaction and an invoice: an allocation that an earlier run made or a person confirmed, or what he
 * decided instead. Of the rows of one pair the latest counts.
 */
export interface PastAllocation {
	readonly allocationId?: string;
	readonly transactionId: string;
	/** Empty where the row is about the whole transaction, or tells the number only. */
	readonly invoiceId: string;
	readonly invoiceNumber?: string;
	/** In minor units. */
	readonly allocatedMinor: number;
	readonly currency: string;
	readonly bookedOn?: string;
	readonly counterpartIban?: string;
	readonly counterpartName?: string;
	/** A booking unless set. */
	readonly decision?: PastDecision;
	/** Who decided, where a name is known. */
	readonly decidedBy?: string;
	/** Calendar date, `YYYY-MM-DD`. */
	readonly decidedOn?: string;
	/** Not known unless set. */
	readonly decidedAt?: Moment;
	/** False when the booking says nothing of who pays for whom; not said unless set. */
	readonly teachesPayer?: boolean;
	/** What of an unreadable row could not be read, for people. */
	readonly why?: readonly string[];
	/** The transaction itself, where the row keeps it: it tells a booking that comes again under another id. */
	readonly transaction?: BankTransaction;
	readonly customerId?: string;
	readonly customerName?: string;
}

/** What a user decides about the matching. */
export interface MatchOptions {
	/** `referencesAndKnownPayers` unless set. */
	readonly autoBook?: AutoBook;
	/** Nothing unless set. */
	readonly tolerance?: Tolerance;
	/** The user's own accounts: money that moves between them pays no invoice. */
	readonly ownIbans?: readonly string[];
	/** How many days before or after the due date a known payer's payment may lie; no limit unless set. */
	readonly dateWindowDays?: number;
	readonly knownReferences?: readonly KnownReference[];
	readonly pastAllocations?: readonly PastAllocation[];
}
