import type { OpenInvoice } from '../model/openInvoice';
import type { GivenReference } from '../model/matchOptions';
import type { Ledger } from './ledger';

/** An invoice with something open on it. */
export interface Payable {
	readonly place: number;
	readonly invoice: OpenInvoice;
	/** In minor units, as far as this run has booked; negative for a credit note. */
	readonly open: number;
}

/** The invoice at a place; undefined where the place stands for a known reference. */
export function invoiceAt({ invoices }: Ledger, place: number): OpenInvoice | undefined {
	return invoices[place];
}

/** The invoice at the first of some places. */
export function firstInvoice(ledger: Ledger, [place]: readonly number[]): OpenInvoice | undefined {
	return place === undefined ? undefined : invoiceAt(ledger, place);
}

/** The known reference at a place; undefined where the place stands for an invoice. */
export function knownReferenceAt(
	{ invoices, knownReferences }: Ledger,
	place: number,
): GivenReference | undefined {
	// To ask an array for a negative place takes a hundred times as long as to ask for any other.
	return place < invoices.length ? undefined : knownReferences[place - invoices.length];
}

/** What is open at a place, in minor units; 0 for a known reference. */
export function openAt({ open }: Ledger, place: number): number {
	return open[place] ?? 0;
}

/** The invoice at a place; undefined for a known reference, and for an invoice with nothing open. */
export function openInvoiceAt(ledger: Ledger, place: number): OpenInvoice | undefined {
	return openAt(ledger, place) === 0 ? undefined : invoiceAt(ledger, place);
}

/** What can be paid at a place; undefined for a known reference, and for an invoice with nothing open. */
export function payableAt(ledger: Ledger, place: number): Payable | undefined {
	const invoice = openInvoiceAt(ledger, place);
	return invoice && { place, invoice, open: openAt(ledger, place) };
}

/** What can be paid at some places: in one currency, or in any. */
export function payablesAt(
	ledger: Ledger,
	places: readonly number[],
	currency?: string,
): readonly Payable[] {
	let payables: Payable[] | undefined;
	for (const place of places) {
		const payable = payableAt(ledger, place);
		if (payable === undefined) continue;
		if (currency !== undefined && payable.invoice.currency !== currency) continue;
		// Mostly it stays at one, and an array that was never added to is a tenth of the size.
		if (payables === undefined) payables = [payable];
		else payables.push(payable);
	}
	return payables ?? NOTHING;
}

const NOTHING: readonly Payable[] = [];
