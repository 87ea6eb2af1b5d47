import type { MoneybirdDocument } from './store/moneybirdDocument';

/** What the vendor's documents leave open. */
export interface MoneybirdHabits {
	/** A payment above what is due is taken; otherwise it is refused with 422. */
	readonly takesOverpayment: boolean;
	/** Payments say the `transaction_identifier` that they were registered with. */
	readonly tellsIdentifier: boolean;
}

/** How a stand-in is set up; every field has a default. */
export interface MoneybirdOptions {
	/** 0 takes a free port. */
	readonly port: number;
	readonly token: string;
	readonly administrationId: string;
	/** The documents at the start, without payments. */
	readonly seed: ReadonlyArray<Omit<MoneybirdDocument, 'payments'>>;
	readonly habits: MoneybirdHabits;
	/** The moment that `period:this_year` and Retry-After go by. */
	readonly now: () => Date;
}
