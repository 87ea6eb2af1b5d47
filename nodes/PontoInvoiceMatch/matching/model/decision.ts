import type { BankTransaction } from './bankTransaction';
import type { Check, Evidence, RunnerUp } from './evidence';
import type { PastAllocation } from './matchOptions';
import type { OpenInvoice } from './openInvoice';
import type { Reason } from './reason';

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
	/** Why this invoice. */
	readonly evidence: readonly Evidence[];
}

/** An invoice that a person should look at. */
export interface Candidate {
	readonly invoice: OpenInvoice;
	/** What is open on it once this run's bookings are made, in minor units. */
	readonly openMinor: number;
	/** What speaks for it. */
	readonly evidence: readonly Evidence[];
	/** What a person needs to check. */
	readonly toCheck: readonly Check[];
}

/** What becomes of one transaction, and why, as data: explain/ has the words. */
export interface Decision {
	/** With the amount that this run could give away. */
	readonly transaction: BankTransaction;
	readonly outcome: Outcome;
	readonly allocations: readonly Allocation[];
	/** What is left of the payment after its allocations, in minor units; 0 when nothing is booked. */
	readonly unallocatedMinor: number;
	/** The candidate that lost; only of a booking. */
	readonly runnerUp?: RunnerUp;
	/** Why nothing is booked; of a booking each allocation has its evidence instead. */
	readonly reasons: readonly Reason[];
	/** The best first; none for a booking. */
	readonly candidates: readonly Candidate[];
	/** Of a returned payment: the allocations it undoes. */
	readonly undoes: readonly PastAllocation[];
	/** What was given away of it before this run. */
	readonly given: readonly PastAllocation[];
}
