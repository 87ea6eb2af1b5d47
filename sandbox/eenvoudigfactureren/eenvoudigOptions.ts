import type { EenvoudigDocument } from './store/eenvoudigDocument';

/** What is not known of the service, for no document says it. */
export interface EenvoudigHabits {
	/** A payment is answered with its id; otherwise with a message alone. */
	readonly tellsPaymentId: boolean;
	/** Payments say the description that they were registered with. */
	readonly tellsDescription: boolean;
	/** A payment above what is left is taken; otherwise it is refused with 400. */
	readonly takesOverpayment: boolean;
	/** Amounts are text. */
	readonly amountsAreText: boolean;
}

/** How a stand-in is set up; every field has a default. */
export interface EenvoudigOptions {
	/** 0 takes a free port. */
	readonly port: number;
	readonly apiKey: string;
	/** The documents at the start, without payments. */
	readonly seed: readonly EenvoudigDocument[];
	readonly habits: EenvoudigHabits;
	/** The moment by which an invoice is overdue. */
	readonly now: () => Date;
}
