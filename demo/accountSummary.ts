import type { IDataObject } from 'n8n-workflow';
import type { SeedAccount } from '../sandbox/seed/seed';
import type { Execution } from '../n8n/client/Execution';
import { MARK_PAID, MATCH_OUTPUT } from './templates';

/** What became of the transactions of one account; `paid` and `partPaid` count invoices, the others transactions. */
export interface AccountSummary {
	readonly iban: string;
	readonly name: string;
	readonly currency: string;
	readonly transactions: number;
	readonly paid: number;
	readonly partPaid: number;
	readonly review: number;
	readonly unmatched: number;
	readonly ignored: number;
}

export type Counts = Omit<AccountSummary, 'currency' | 'iban' | 'name'>;

function accountOf({ accountId, transaction }: IDataObject): unknown {
	return accountId ?? (transaction as IDataObject | undefined)?.accountId;
}

/** Counts by account what the first poll pulled in and what the match node decided. */
export function summarizeByAccount(
	execution: Execution,
	accounts: readonly SeedAccount[],
): AccountSummary[] {
	const paid = execution.items(MARK_PAID.match, MATCH_OUTPUT.paid);
	const unmatched = execution.items(MARK_PAID.match, MATCH_OUTPUT.unmatched);
	const review = execution.items(MARK_PAID.match, MATCH_OUTPUT.review);
	const pulled = execution.items(MARK_PAID.trigger);
	return accounts.map(({ id, attributes }) => {
		const count = (
			items: readonly IDataObject[],
			fits: (item: IDataObject) => boolean = () => true,
		) => items.filter((item) => accountOf(item) === id && fits(item)).length;
		return {
			iban: attributes.reference,
			name: attributes.description,
			currency: attributes.currency,
			transactions: count(pulled),
			paid: count(paid, ({ closesInvoice }) => closesInvoice === true),
			partPaid: count(paid, ({ closesInvoice }) => closesInvoice !== true),
			review: count(review),
			unmatched: count(unmatched, ({ outcome }) => outcome === 'unmatched'),
			ignored: count(unmatched, ({ outcome }) => outcome === 'ignored'),
		};
	});
}

/** The sum over all accounts. */
export function totalOf(summaries: readonly AccountSummary[]): Counts {
	const sum = (column: keyof Counts) =>
		summaries.reduce((total, summary) => total + summary[column], 0);
	return {
		transactions: sum('transactions'),
		paid: sum('paid'),
		partPaid: sum('partPaid'),
		review: sum('review'),
		unmatched: sum('unmatched'),
		ignored: sum('ignored'),
	};
}
