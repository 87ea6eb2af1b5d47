import type { BankTransaction } from './bankTransaction';
import type { PastAllocation } from './matchOptions';
import type { OpenInvoice } from './openInvoice';

/** What becomes of a transaction; the first four are booked. */
export type Outcome =
	'matched' | 'partial' | 'multiple' | 'overpaid' | 'ambiguous' | 'unmatched' | 'ignored';

/** One amount that a transaction pays on one invoice. All amounts in minor units. */
export interface Allocation {
	readonly invoice: OpenInvoice;
	/** Negative on a credit note that the payer deducted. */
	readonly amountMinor: number;
	readonly openBeforeMinor: number;
	/** 0 when the allocation closes the invoice. */
	readonly openAfterMinor: number;
	/** The early-payment discount that was deducted. */
	readonly discountMinor: number;
	/** What the tolerance let go. */
	readonly toleranceMinor: number;
	/** What the bank kept back. */
	readonly feeMinor: number;
	/** Why this invoice, in words. */
	readonly evidence: readonly string[];
}

/** An invoice that a person should look at. */
export interface Candidate {
	readonly invoice: OpenInvoice;
	/** What is open on it once this run's bookings are made, in minor units. */
	readonly openMinor: number;
	/** What speaks for it, in words. */
	readonly evidence: readonly string[];
	/** What a person needs to check, in words. */
	readonly toCheck: readonly string[];
}

/** What becomes of one transaction, and why. */
export interface Decision {
	readonly transaction: BankTransaction;
	readonly outcome: Outcome;
	readonly allocations: readonly Allocation[];
	/** What is left of the payment after its allocations, in minor units; 0 when nothing is booked. */
	readonly unallocatedMinor: number;
	/** The candidate that lost, in words; only of a booking. */
	readonly runnerUp?: string;
	/** Why, in words; of a booking its evidence. Never empty. */
	readonly reasons: readonly string[];
	/** The best first; none for a booking. */
	readonly candidates: readonly Candidate[];
	/** Of a returned payment: the allocations it undoes. */
	readonly undoes: readonly PastAllocation[];
}
