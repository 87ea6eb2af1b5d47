import { dueOn } from './dueOn';
import { formatDocumentId } from './documentId';
import type { Payment } from './payment';
import { CONCEPT, PAID, type PayableDocument, type TradeDocument } from './tradeDocument';

/** Whether a document was sent and not thrown away, paid or not. */
export function isIssued({ deleted, status }: TradeDocument): boolean {
	return !deleted && status !== CONCEPT;
}

/** Whether nothing but payments could still tell that a document is paid. */
export function maybeOpen(document: TradeDocument): boolean {
	return isIssued(document) && document.status !== PAID;
}

/** Whether a document waits for money: issued, and with something due. */
export function isOpen(document: PayableDocument, payments: readonly Payment[]): boolean {
	return isIssued(document) && dueOn(document, payments) !== 0n;
}

/** The accounts from which each customer's documents were paid, by customer id. */
export function payerIbans(
	documents: readonly TradeDocument[],
	payments: readonly Payment[],
): ReadonlyMap<string, readonly string[]> {
	const customers = new Map(
		documents.map(({ ref, partyId }) => [formatDocumentId(ref), partyId] as const),
	);
	const ibans = new Map<string, string[]>();
	for (const { document, iban } of payments) {
		const customer = document && customers.get(formatDocumentId(document));
		if (!customer || !iban) continue;
		const known = ibans.get(customer) ?? [];
		if (!known.includes(iban)) ibans.set(customer, [...known, iban]);
	}
	return ibans;
}
