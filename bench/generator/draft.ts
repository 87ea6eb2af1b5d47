import type { Business } from './business';
import type { Invoice } from './invoice';
import type { InvoicePool } from './invoicePool';
import type { Kind, Label } from './ledger';
import type { NumberStyle } from './numberStyle';
import type { Payer } from './payer';
import type { Random } from '../../testData/random';

/** A transaction before it has an id and a place in the statement, with its truth. */
export interface Draft {
	readonly kind: Kind;
	readonly day: number;
	/** In minor units, negative when money leaves. */
	readonly minor: number;
	readonly currency: string;
	readonly payer: Payer;
	readonly text: string;
	readonly structured?: boolean;
	readonly endToEndId?: string;
	readonly additionalInformation?: string;
	readonly bankTransactionCode?: string;
	/** The same booking, read once more under another account id of the same account. */
	readonly twinOf?: Draft;
	readonly outcome: Label['outcome'];
	readonly allocations: readonly { readonly invoice: Invoice; readonly minor: number }[];
}

/** What every kind of payment is made from. */
export interface Scene {
	readonly random: Random;
	readonly pool: InvoicePool;
	readonly style: NumberStyle;
	readonly business: Business;
	readonly ownIbans: readonly string[];
	/** Collects the references of settled invoices that some payment names. */
	readonly settledReferences: string[];
}

/** Makes the next one or few transactions of its kind. */
export type DraftMaker = (scene: Scene) => readonly Draft[];

/** A day on which the invoice may be paid: after it was issued, around when it is due. */
export function payDay(invoice: Invoice, random: Random): number {
	return Math.max(invoice.issueDay + 1, invoice.dueDay + random.int(-20, 25));
}

/** The truth of a payment that pays exactly this invoice. */
export function paidInFull(
	invoice: Invoice,
): Pick<Draft, 'minor' | 'currency' | 'outcome' | 'allocations'> {
	return {
		minor: invoice.due,
		currency: invoice.customer.currency,
		...(invoice.open
			? { outcome: 'matched', allocations: [{ invoice, minor: invoice.due }] }
			: { outcome: 'unmatched', allocations: [] }),
	};
}

/** Remembers what a settled invoice was known by. */
export function noteSettled(scene: Scene, invoice: Invoice): void {
	if (invoice.open) return;
	scene.settledReferences.push(invoice.number);
	if (invoice.ogm) scene.settledReferences.push(invoice.ogm);
	if (invoice.creditorReference) scene.settledReferences.push(invoice.creditorReference);
}
