import type { Amount } from './amount';
import type { TextField } from './textField';

/**
 * Why a person has to look at a transaction, or why nothing comes of it: a stable code, listed in docs/reason-codes.md,
 * and the facts that its sentence names. Invoices go by their numbers.
 */
export type Reason = SetAsideReason | NamedReason | RestReason | PayerReason | AmountReason;

/** The transaction is no payment to look at, or was dealt with before. */
type SetAsideReason =
	| { readonly code: 'already-booked'; readonly numbers: readonly string[] }
	| {
			readonly code: 'booked-in-part';
			readonly numbers: readonly string[];
			readonly missing: readonly string[];
	  }
	| { readonly code: 'delivered-twice' }
	| { readonly code: 'same-booking'; readonly transactionId: string }
	| ({ readonly code: 'refused-before' | 'taken-back'; readonly number: string } & Decider)
	| ({ readonly code: 'not-an-invoice' | 'rest-for-no-invoice' } & Decider)
	| ({ readonly code: 'for-a-person' | 'all-taken-back' } & Decider)
	| ({ readonly code: 'taken-back-but-applied'; readonly number: string } & Decider)
	| { readonly code: 'decision-unreadable'; readonly why: readonly string[] }
	| {
			readonly code: 'part-given';
			readonly numbers: readonly string[];
			readonly paid: Amount;
			readonly left: Amount;
	  }
	| { readonly code: 'given-in-other-currency'; readonly currency: string }
	| {
			readonly code: 'given-sum-unclear';
			readonly numbers: readonly string[];
			readonly given: Amount;
	  }
	| { readonly code: 'booked-or-refused'; readonly number: string }
	| { readonly code: 'payout-of-provider'; readonly provider: string }
	| { readonly code: 'amount-zero' }
	| { readonly code: 'own-account'; readonly account: string }
	| { readonly code: 'money-out' }
	| { readonly code: 'refund-out' }
	| { readonly code: 'return-of-unknown' }
	| { readonly code: 'return-undoes'; readonly bookings: readonly UndoneBooking[] }
	| { readonly code: 'not-decided' };

/** Who decided and on which day, where that is known. */
export interface Decider {
	readonly by: string | undefined;
	/** Calendar date, `YYYY-MM-DD`. */
	readonly on: string | undefined;
}

/** A booking that a returned payment undoes. */
export interface UndoneBooking {
	readonly amount: Amount;
	readonly invoice: string;
	/** When it was paid, where the booking says so. */
	readonly bookedOn: string | undefined;
}

/** A payment of this run that an invoice was booked with. */
export interface PaymentBefore {
	readonly amount: Amount;
	/** Empty when the bank gives none. */
	readonly payer: string;
	readonly bookedOn: string;
}

/** What the texts name cannot be paid, or is not certain. */
type NamedReason =
	| { readonly code: 'returned-payment'; readonly namesInvoice: boolean }
	| { readonly code: 'unknown-reference-beside-number'; readonly written: string }
	| { readonly code: 'invoice-settled'; readonly written: string }
	| { readonly code: 'invoice-unusable'; readonly written: string; readonly why: readonly string[] }
	| { readonly code: 'invoice-allocated-before'; readonly written: string }
	| { readonly code: 'invoice-decided-before'; readonly written: string }
	| { readonly code: 'may-mean-unpayable'; readonly written: string; readonly number: string }
	| {
			readonly code: 'paid-in-this-run';
			readonly written: string;
			readonly number: string;
			readonly payments: readonly PaymentBefore[];
	  }
	| {
			readonly code: 'other-currency';
			readonly written: string;
			readonly number: string;
			readonly due: string;
			readonly paid: string;
	  }
	| {
			readonly code: 'reference-and-number-differ';
			readonly byReference: readonly string[];
			readonly byNumber: readonly string[];
	  }
	| {
			readonly code: 'shared-reference-and-amount';
			readonly count: number;
			readonly written: string;
	  }
	| { readonly code: 'shared-reference'; readonly count: number; readonly written: string }
	| { readonly code: 'shared-number'; readonly count: number; readonly written: string }
	| {
			readonly code: 'issued-after-payment';
			readonly number: string;
			readonly issueDate: string;
			readonly bookedOn: string;
	  }
	| {
			readonly code: 'other-year';
			readonly number: string;
			readonly year: number;
			readonly spoken: number;
	  };

/** What is named is certain, but the amount does not close it. */
type RestReason =
	| { readonly code: 'credit-note'; readonly number: string }
	| {
			readonly code: 'not-sure-enough' | 'possible-number-other-amount';
			readonly number: string;
			readonly paid: Amount;
			readonly open: Amount;
	  }
	| {
			readonly code: 'rest-needs-known-payer';
			readonly number: string;
			readonly customer: string | undefined;
			readonly paid: Amount;
			readonly open: Amount;
	  }
	| {
			readonly code: 'number-at-common-amount';
			readonly written: string;
			readonly count: number;
	  }
	| {
			readonly code: 'payer-owes-amount';
			/** What the text names, of other customers. */
			readonly numbers: readonly string[];
			/** The invoice of the payer's own, or several that add up to the payment. */
			readonly own: readonly string[];
			readonly customer: string | undefined;
	  }
	| {
			readonly code: 'number-needs-known-payer';
			readonly written: string;
			readonly number: string;
			readonly customer: string | undefined;
	  }
	| {
			readonly code: 'sum-above-payment' | 'sum-below-payment' | 'sum-needs-known-payer';
			readonly numbers: readonly string[];
			readonly paid: Amount;
			readonly open: Amount;
	  };

/** The payer is nobody's, or more than one customer's. */
type PayerReason =
	| { readonly code: 'references-only' }
	| { readonly code: 'account-of-several-customers' }
	| { readonly code: 'account-and-name-differ'; readonly customer: string }
	| { readonly code: 'name-of-several-customers' }
	| { readonly code: 'name-may-be-cut'; readonly customer: string }
	| { readonly code: 'name-with-other-account'; readonly customer: string }
	| { readonly code: 'name-only'; readonly customer: string }
	| {
			readonly code: 'name-and-amount-only';
			readonly customer: string;
			readonly numbers: readonly string[];
	  }
	| { readonly code: 'similar-name-only' }
	| { readonly code: 'amount-only' }
	| { readonly code: 'nothing-agrees' };

/** The payer is known, but which of his invoices he pays is not. */
type AmountReason =
	| { readonly code: 'unknown-number'; readonly written: string; readonly field: TextField }
	| {
			readonly code: 'reference-mistyped';
			readonly written: string;
			readonly numbers: readonly string[];
	  }
	| { readonly code: 'names-another-invoice'; readonly written: string }
	| { readonly code: 'another-number-alike'; readonly written: string; readonly number: string }
	| { readonly code: 'may-mean-another'; readonly written: string; readonly number: string }
	| { readonly code: 'speaks-of-refund' }
	| { readonly code: 'speaks-of-payout' }
	| { readonly code: 'speaks-of-other-purpose'; readonly written: string }
	| { readonly code: 'speaks-of-somebody-else' }
	| { readonly code: 'names-another-customer'; readonly customer: string }
	| { readonly code: 'other-month'; readonly number: string }
	| { readonly code: 'several-have-amount'; readonly count: number }
	| { readonly code: 'none-has-amount' }
	| { readonly code: 'several-payments-fit' }
	| {
			readonly code: 'amount-but-issued-later';
			readonly number: string;
			readonly issueDate: string;
	  }
	| { readonly code: 'amount-but-far-from-due'; readonly number: string; readonly days: number }
	| { readonly code: 'amount-but-damaged-reference'; readonly number: string }
	| {
			readonly code: 'amount-but-sum-fits';
			readonly number: string;
			readonly others: readonly string[];
	  };
