import type { Amount } from './amount';
import type { TextField } from './textField';

/** What speaks for an invoice: a stable code, listed in docs/reason-codes.md, and the facts that its sentence names. */
export type Evidence =
	NamedEvidence | PayerEvidence | AmountEvidence | PaymentEvidence | DateEvidence | LikelyEvidence;

/** How the texts name it. */
export type NamedEvidence =
	| {
			readonly code: 'reference-named' | 'number-listed' | 'number-written' | 'number-possible';
			readonly written: string;
			readonly field: TextField;
			readonly number: string;
	  }
	| { readonly code: 'number-named'; readonly field: TextField; readonly number: string }
	| { readonly code: 'damaged-reference'; readonly written: string };

/** What the payer has to do with its customer. */
export type PayerEvidence =
	| {
			readonly code: 'payer-account' | 'payer-learned-account';
			readonly iban: string;
			readonly customer: string | undefined;
	  }
	| {
			readonly code: 'payer-name' | 'payer-cut-name';
			readonly payer: string;
			readonly customer: string | undefined;
	  }
	| {
			readonly code: 'payer-not-known';
			readonly payer: string;
			/** Empty when the bank gives none. */
			readonly iban: string;
			readonly customer: string | undefined;
	  }
	| { readonly code: 'payer-not-given' };

/** How the payment and what is open on it compare. */
export type AmountEvidence =
	| { readonly code: 'amount-exact'; readonly open: Amount }
	| {
			readonly code: 'amount-part';
			readonly paid: Amount;
			readonly open: Amount;
			/** What stays open, of a booking. */
			readonly left: Amount | undefined;
	  }
	| { readonly code: 'amount-over'; readonly paid: Amount; readonly open: Amount }
	| RestEvidence;

/** The same of what is left of a payment of which a part was given away. */
export type RestEvidence =
	| { readonly code: 'rest-exact'; readonly open: Amount }
	| { readonly code: 'rest-part' | 'rest-over'; readonly paid: Amount; readonly open: Amount };

/** What a booking does to it, where that is not all or a part of the payment. */
export type PaymentEvidence =
	| { readonly code: 'discount-taken'; readonly amount: Amount; readonly discount: Amount }
	| { readonly code: 'fee-withheld'; readonly amount: Amount; readonly fee: Amount }
	| { readonly code: 'tolerance-used'; readonly amount: Amount; readonly short: Amount }
	| { readonly code: 'closes-of-payment'; readonly amount: Amount; readonly paid: Amount }
	| { readonly code: 'only-with-amount' }
	| { readonly code: 'only-of-month' }
	| { readonly code: 'whole-balance' }
	| { readonly code: 'several-and-whole-balance' };

/** When the payment came, as seen from the due date. */
export type DateEvidence =
	| { readonly code: 'on-due-date'; readonly bookedOn: string }
	| {
			readonly code: 'before-due-date' | 'after-due-date';
			readonly bookedOn: string;
			readonly days: number;
	  };

/** What makes it likely, and no more than that. */
export type LikelyEvidence =
	| { readonly code: 'near-reference'; readonly written: string }
	| { readonly code: 'cut-name' }
	| { readonly code: 'similar-name' }
	| {
			readonly code: 'part-of-sum' | 'part-of-rest';
			readonly others: readonly string[];
			/** Whether no other invoices add up to the payment. */
			readonly unique: boolean;
	  };

/** What a person needs to check before an invoice is paid by hand. */
export type Check =
	| PayerEvidence
	| AmountEvidence
	| { readonly code: 'currency-differs'; readonly due: string; readonly paid: string }
	| { readonly code: 'issued-later'; readonly issueDate: string }
	/** What is open on it, positive. */
	| { readonly code: 'is-credit-note'; readonly open: Amount }
	| { readonly code: 'meaning'; readonly number: string };

/** The candidate that lost against a booking. */
export type RunnerUp =
	| {
			readonly code: 'text-fits-as-well';
			readonly number: string;
			readonly customer: string | undefined;
			readonly written: string;
			readonly open: Amount;
	  }
	| {
			readonly code: 'same-customer' | 'same-customer-other-month';
			readonly number: string;
			readonly open: Amount;
	  };
