import type { OpenInvoice } from '../model/openInvoice';

/** How many invoices of a ledger are open for an amount, in minor units by currency; counted when it is first asked. */
export interface AmountCounts {
	readonly invoices: readonly OpenInvoice[];
	counts: ReadonlyMap<string, ReadonlyMap<number, number>> | undefined;
}

/** How many invoices come into the run with this amount open. */
export function countWithAmount(amounts: AmountCounts, minor: number, currency: string): number {
	amounts.counts ??= countAll(amounts.invoices);
	return amounts.counts.get(currency)?.get(minor) ?? 0;
}

function countAll(invoices: readonly OpenInvoice[]): Map<string, Map<number, number>> {
	const counts = new Map<string, Map<number, number>>();
	for (const { openMinor, currency } of invoices) {
		let ofCurrency = counts.get(currency);
		if (ofCurrency === undefined) counts.set(currency, (ofCurrency = new Map()));
		ofCurrency.set(openMinor, (ofCurrency.get(openMinor) ?? 0) + 1);
	}
	return counts;
}
