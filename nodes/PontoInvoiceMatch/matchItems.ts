import type { INodeExecutionData } from 'n8n-workflow';
import type { ReadItem, RejectedItem } from './input/readItems';
import type { Decision } from './matching/model/decision';
import type { KnownReference, MatchOptions, PastAllocation } from './matching/model/matchOptions';
import type { Wording } from './matching/explain/wording';
import { decideTransactions } from './matching/decideTransactions';
import type { OpenInvoice } from './matching/model/openInvoice';
import { paidItems } from './output/paidItems';
import { reviewItem } from './output/reviewItem';
import type { Sources } from './output/sources';
import { invalidItem, invalidTransactionItem, unmatchedItem } from './output/unmatchedItem';
import type { Readings } from './input/readInputs';

/** What was decided, and the items that say so. */
export interface MatchResult {
	readonly decisions: readonly Decision[];
	readonly paid: INodeExecutionData[];
	readonly review: INodeExecutionData[];
	readonly unmatched: INodeExecutionData[];
}

/** Matches what was read; every transaction comes out on at least one output. */
export function matchItems(readings: Readings, options: MatchOptions, words: Wording): MatchResult {
	const { transactions, invoices, pastAllocations } = readings;
	const ownIbans = [...(options.ownIbans ?? []), ...readings.ownIbans];
	const own = new Set(ownIbans);
	const decisions = decideTransactions(
		transactions.items.map(({ value }) => value),
		invoices.items.map(({ value }) => withoutOwnIbans(value, own)),
		{
			...options,
			ownIbans,
			knownReferences: [
				...(options.knownReferences ?? []),
				...invoices.rejected.flatMap(referencesOf),
			],
			pastAllocations: [
				...pastAllocations.items.map(({ value }) => value),
				...pastAllocations.rejected.flatMap(unreadable),
			],
		},
	);
	const sources: Sources = {
		transactions: byId(transactions.items),
		invoices: byId(invoices.items),
	};
	const unbooked = decisions.filter(({ allocations }) => allocations.length === 0);
	const isForReview = ({ outcome }: Decision) => outcome === 'ambiguous';
	return {
		decisions,
		paid: paidItems(decisions, sources, words),
		review: unbooked.filter(isForReview).map((decision) => reviewItem(decision, sources, words)),
		unmatched: [
			...unbooked
				.filter((decision) => !isForReview(decision))
				.map((decision) => unmatchedItem(decision, sources, words)),
			...transactions.rejected.map(invalidTransactionItem),
			...invoices.rejected.map(invalidItem),
			...pastAllocations.rejected.map(invalidItem),
		],
	};
}

// A list may name beside each invoice the account on which it is to be paid.
function withoutOwnIbans(invoice: OpenInvoice, own: ReadonlySet<string>): OpenInvoice {
	const { customerIbans } = invoice;
	if (!customerIbans.some((iban) => own.has(iban))) return invoice;
	return { ...invoice, customerIbans: customerIbans.filter((iban) => !own.has(iban)) };
}

// A payment that quotes an invoice which could not be read must go to a person, not to another invoice.
const referencesOf = ({ value, reasons }: RejectedItem<OpenInvoice>): KnownReference[] =>
	[value.number, ...value.references]
		// Words alone, such as the customer above his invoices, are in payments for other reasons.
		.filter((reference) => /\d/.test(reference))
		.map((reference) => ({ reference, state: 'unusable', why: reasons }));

// A payment that a row speaks of must not be booked as if nothing had been said.
const unreadable = ({ value, reasons }: RejectedItem<PastAllocation>): PastAllocation[] =>
	value.transactionId === '' ? [] : [{ ...value, decision: 'unreadable', why: reasons }];

const byId = <Value extends { readonly id: string }>(
	items: ReadonlyArray<ReadItem<Value>>,
): ReadonlyMap<string, ReadItem<Value>> => new Map(items.map((item) => [item.value.id, item]));
