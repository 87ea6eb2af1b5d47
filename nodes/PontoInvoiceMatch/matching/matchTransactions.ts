import { parseStructuredCommunication } from '../../shared/domain/structuredCommunication';
import type { BankTransaction } from './bankTransaction';
import type { Decision, Outcome } from './decision';
import type { MatchOptions } from './matchOptions';
import type { OpenInvoice } from './openInvoice';

/**
 * Decides for every transaction which open invoices it pays: one decision for each transaction id, in the order of the
 * transactions. The decisions themselves do not depend on any order.
 */
export function matchTransactions(
	transactions: readonly BankTransaction[],
	invoices: readonly OpenInvoice[],
	options: MatchOptions,
): readonly Decision[] {
	const ownIbans = new Set(options.ownIbans);
	const byReference = new Map<string, OpenInvoice>();
	for (const invoice of invoices) {
		for (const reference of invoice.references) {
			const digits = parseStructuredCommunication(reference);
			if (digits !== undefined) byReference.set(digits, invoice);
		}
	}
	const decisions = new Map<string, Decision>();
	for (const transaction of transactions) {
		if (decisions.has(transaction.id)) continue;
		decisions.set(transaction.id, decide(transaction, byReference, ownIbans));
	}
	return [...decisions.values()];
}

function decide(
	transaction: BankTransaction,
	byReference: ReadonlyMap<string, OpenInvoice>,
	ownIbans: ReadonlySet<string>,
): Decision {
	if (transaction.amountMinor <= 0) return nothing(transaction, 'ignored', 'No money came in');
	if (ownIbans.has(transaction.counterpartIban ?? '')) {
		return nothing(transaction, 'ignored', 'The money comes from an own account');
	}
	const digits = parseStructuredCommunication(transaction.remittanceInformation ?? '');
	const invoice = digits === undefined ? undefined : byReference.get(digits);
	if (
		invoice?.openMinor !== transaction.amountMinor ||
		invoice.currency !== transaction.currency ||
		invoice.appliedTransactionIds.includes(transaction.id)
	) {
		return nothing(transaction, 'unmatched', 'No open invoice is named');
	}
	const evidence = [`The payment quotes the structured communication of ${invoice.number}`];
	return {
		...nothing(transaction, 'matched', evidence[0]),
		allocations: [
			{
				invoice,
				amountMinor: transaction.amountMinor,
				openBeforeMinor: invoice.openMinor,
				openAfterMinor: 0,
				discountMinor: 0,
				toleranceMinor: 0,
				feeMinor: 0,
				evidence,
			},
		],
	};
}

function nothing(transaction: BankTransaction, outcome: Outcome, reason: string): Decision {
	return {
		transaction,
		outcome,
		allocations: [],
		unallocatedMinor: 0,
		reasons: [reason],
		candidates: [],
		undoes: [],
	};
}
