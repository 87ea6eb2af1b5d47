import type { GivenReference, KnownReference, MatchOptions } from '../model/matchOptions';
import type { OpenInvoice } from '../model/openInvoice';

/**
 * The references that were given out, with the numbers that earlier allocations name: an invoice that is not among the
 * open ones any more is not one to take for another.
 */
export function knownReferences(
	invoices: readonly OpenInvoice[],
	{ knownReferences = [], pastAllocations = [] }: MatchOptions,
): readonly KnownReference[] {
	if (pastAllocations.length === 0) return knownReferences;
	const open = new Set<string>();
	for (const { id, number } of invoices) open.add(id).add(number);
	const before = new Map<string, GivenReference>();
	for (const { invoiceId, invoiceNumber, refusal } of pastAllocations) {
		if (!invoiceNumber || refusal !== undefined) continue;
		if (open.has(invoiceId) || open.has(invoiceNumber)) continue;
		before.set(invoiceNumber, { reference: invoiceNumber, state: 'allocatedBefore' });
	}
	return [...knownReferences, ...before.values()];
}
