import type {
	GivenReference,
	KnownReference,
	KnownState,
	MatchOptions,
	PastAllocation,
} from '../model/matchOptions';
import type { OpenInvoice } from '../model/openInvoice';
import type { History } from '../past/history';
import { foldText } from '../text/characters';
import { compareText } from '../text/compareText';

/**
 * The references that were given out, with the numbers that earlier allocations name, whatever became of them: an
 * invoice that is not among the open ones any more is not one to take for another.
 */
export function knownReferences(
	invoices: readonly OpenInvoice[],
	{ knownReferences = [], pastAllocations = [] }: MatchOptions,
	{ bookings }: History,
): readonly KnownReference[] {
	if (pastAllocations.length === 0) return knownReferences;
	const open = new Set<string>();
	for (const { id, number } of invoices) open.add(id).add(number);
	let folded: ReadonlySet<string> | undefined;
	const isOpenAsTyped = (number: string) => {
		folded ??= new Set(invoices.map((invoice) => foldText(invoice.number)));
		return folded.has(foldText(number));
	};
	const before = new Map<string, GivenReference>();
	const add = (rows: readonly PastAllocation[], state: KnownState) => {
		for (const { invoiceId, invoiceNumber } of rows) {
			if (!invoiceNumber || open.has(invoiceId) || open.has(invoiceNumber)) continue;
			if (invoiceId === '' && isOpenAsTyped(invoiceNumber)) continue;
			before.set(invoiceNumber, { reference: invoiceNumber, state });
		}
	};
	if (bookings.length < pastAllocations.length) {
		// A booking that was begun, or dropped again, decided nothing: the invoice is only none of the open ones.
		add(pastAllocations.filter(isPlan), 'settled');
		add(
			pastAllocations.filter((row) => !isPlan(row)),
			'decidedBefore',
		);
	}
	add(bookings, 'allocatedBefore');
	// In an order of their own: which of two readings of a text is told must not hang on the order of the rows.
	const ordered = [...before.values()].sort((one, other) =>
		compareText(one.reference, other.reference),
	);
	return [...knownReferences, ...ordered];
}

const isPlan = ({ decision }: PastAllocation): boolean =>
	decision === 'planned' || decision === 'dropped';
