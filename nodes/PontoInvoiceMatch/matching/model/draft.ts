import type { RunnerUp } from './evidence';
import type { OpenInvoice } from './openInvoice';
import type { Reason } from './reason';
import type { Outcome } from './decision';
import type { PastAllocation } from './matchOptions';
import type { Settlement } from './settlement';

/** What a payment does to one invoice, with what was open on it before. */
export interface Line extends Settlement {
	readonly place: number;
	readonly invoice: OpenInvoice;
	readonly openBefore: number;
}

/** A decision on its way: what will be booked, or why not. */
export interface Draft {
	readonly outcome: Outcome;
	readonly lines: readonly Line[];
	/** Why a person has to look at it, or why nothing comes of it. */
	readonly reasons: readonly Reason[];
	/** What decided it, when that was the payer and not a name or reference. */
	readonly byParty?: boolean;
	/** Whether the month that the text names told it from others of the amount. */
	readonly ofMonth?: boolean;
	readonly runnerUp?: RunnerUp;
	readonly undoes?: readonly PastAllocation[];
}

const NONE: readonly Reason[] = [];

/** A draft that pays these invoices. */
export function pay(outcome: Outcome, lines: readonly Line[]): Draft {
	return { outcome, lines, reasons: NONE };
}

/** A draft that leaves it to a person. */
export function review(...reasons: Reason[]): Draft {
	return { outcome: 'ambiguous', lines: [], reasons };
}

/** A draft that leaves the transaction aside. */
export function ignore(reason: Reason): Draft {
	return { outcome: 'ignored', lines: [], reasons: [reason] };
}

/** Whether a draft pays something. */
export function isBooking(draft: Draft | undefined): boolean {
	return draft !== undefined && draft.lines.length > 0;
}
