import type { TransactionAttributes } from './transaction';

/** Descriptive attributes of a transaction at the sandbox bank. */
export type BankTransactionAttributes = Omit<
	TransactionAttributes,
	'digest' | 'internalReference' | 'remittanceInformationType'
> & { readonly remittanceInformationType: string | null };

/** A transaction at the sandbox bank, before or after Ponto has fetched it. */
export interface BankTransaction {
	readonly id: string;
	attributes: BankTransactionAttributes;
	/** Id of Ponto's copy; undefined until a synchronization has fetched it. */
	fetchedAs?: string;
	changedSinceFetch: boolean;
	readonly pending: boolean;
	/** ID that Ponto's copy will have where it is not a new one. */
	readonly copyId?: string;
	/** Creation time of Ponto's copy where it is not the moment of the synchronization. */
	readonly fetchedAt?: string;
}

/** An account at the sandbox bank. */
export interface BankAccount {
	readonly id: string;
	currentBalance: number;
	availableBalance: number | null;
	balanceChangedAt: string;
	/** Newest created first. */
	readonly transactions: BankTransaction[];
}
