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

/** What is known of a reference or number that no open invoice has: it was settled, or its invoice's row could not be used. */
export type KnownState = 'settled' | 'unusable';

/** A reference or number that was given out, beside those of the open invoices. */
export interface GivenReference {
	readonly reference: string;
	/** `settled` unless set. */
	readonly state?: KnownState;
}

/**
 * A reference or number that was given out and cannot be paid, or a range of them: a payment that quotes it goes to a
 * person and pays nothing else.
 */
export type KnownReference = GivenReference | { readonly from: string; readonly to: string };

/** An allocation that an earlier run made or a person confirmed. It teaches who pays for whom, and can be undone. */
export interface PastAllocation {
	readonly allocationId?: string;
	readonly transactionId: string;
	readonly invoiceId: string;
	readonly invoiceNumber?: string;
	/** In minor units. */
	readonly allocatedMinor: number;
	readonly currency: string;
	readonly bookedOn?: string;
	readonly counterpartIban?: string;
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
