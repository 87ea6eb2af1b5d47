import type { PastAllocation } from '../model/matchOptions';

/** What persons decided against, by transaction id: the invoices it does not pay; `all` when it pays none. */
export type Refused = ReadonlyMap<
	string,
	{ readonly all: boolean; readonly invoices: Set<string> }
>;

/** Collects what persons decided against. */
export function collectRefused(past: readonly PastAllocation[]): Refused {
	const refused = new Map<string, { all: boolean; readonly invoices: Set<string> }>();
	for (const { transactionId, invoiceId, refusal } of past) {
		if (refusal === undefined) continue;
		const known = refused.get(transactionId) ?? { all: false, invoices: new Set<string>() };
		refused.set(transactionId, known);
		if (refusal === 'notAnInvoice') known.all = true;
		else known.invoices.add(invoiceId);
	}
	return refused;
}
