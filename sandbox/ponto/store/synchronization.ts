import type { ApiError } from '../apiFailure';

/** What a synchronization refreshes. */
export const SYNCHRONIZATION_SUBTYPES = [
	'accountDetails',
	'accountTransactions',
	'accountTransactionsWithUnsettled',
] as const;

/** One of the kinds of synchronization. */
export type SynchronizationSubtype = (typeof SYNCHRONIZATION_SUBTYPES)[number];

/** A refresh of one account from its bank. */
export interface Synchronization {
	readonly id: string;
	readonly accountId: string;
	readonly subtype: SynchronizationSubtype;
	/** Whether a present customer asked for it, as opposed to Ponto's own background runs. */
	readonly customerOnline: boolean;
	readonly createdAt: string;
	updatedAt: string;
	status: 'pending' | 'running' | 'success' | 'error';
	errors: readonly ApiError[];
	updatedTransactionIds: readonly string[];
	updatedPendingTransactionIds: readonly string[];
}
