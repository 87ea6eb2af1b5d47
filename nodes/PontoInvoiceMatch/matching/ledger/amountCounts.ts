import type { OpenInvoice } from '../model/openInvoice';

/** The invoices of a ledger by what is open on them, in minor units by currency; grouped when it is first asked. */
export interface AmountCounts {
	readonly invoices: readonly OpenInvoice[];
	groups: ReadonlyMap<string, ReadonlyMap<number, readonly OpenInvoice[]>> | undefined;
	/** For each group that was asked for, an invoice of it by whatever its payer is known by. */
	readonly payers: Map<readonly OpenInvoice[], ReadonlyMap<string, OpenInvoice>>;
}

const NONE: readonly OpenInvoice[] = [];

/** How many invoices come into the run with this amount open. */
export const countWithAmount = (amounts: AmountCounts, minor: number, currency: string): number =>
	invoicesWithAmount(amounts, minor, currency).length;

/** The invoices that come into the run with this amount open: the same array each time. */
export function invoicesWithAmount(
	amounts: AmountCounts,
	minor: number,
	currency: string,
): readonly OpenInvoice[] {
	amounts.groups ??= groupAll(amounts.invoices);
	return amounts.groups.get(currency)?.get(minor) ?? NONE;
}

function groupAll(invoices: readonly OpenInvoice[]): Map<string, Map<number, OpenInvoice[]>> {
	const groups = new Map<string, Map<number, OpenInvoice[]>>();
	for (const invoice of invoices) {
		const { openMinor, currency } = invoice;
		let ofCurrency = groups.get(currency);
		if (ofCurrency === undefined) groups.set(currency, (ofCurrency = new Map()));
		const group = ofCurrency.get(openMinor);
		if (group === undefined) ofCurrency.set(openMinor, [invoice]);
		else group.push(invoice);
	}
	return groups;
}
