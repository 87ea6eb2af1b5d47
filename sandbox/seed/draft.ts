import type { TransactionAttributes } from '../ponto/store/transaction';
import type { ACCOUNT_IDS } from './accounts';
import type { SeedLabel } from './seed';

/** One of the firm's accounts. */
export type AccountKey = keyof typeof ACCOUNT_IDS;

/** A transaction before it has an id and a place in the account's history. */
export interface TransactionDraft {
	readonly account: AccountKey;
	/** Calendar date in Belgium. */
	readonly bookedOn: string;
	/** Signed, in hundredths of the account's currency. */
	readonly cents: number;
	readonly counterpartName: string | null;
	readonly counterpartReference: string | null;
	readonly remittance: string | null;
	readonly structured?: boolean;
	readonly description: string;
	readonly bankTransactionCode: string;
	readonly more?: Partial<TransactionAttributes>;
	readonly label: Omit<SeedLabel, 'transactionId'>;
}

/** Nothing to book: nothing fits, a person has to look, or it is no customer payment; all are right. */
export const UNRELATED: TransactionDraft['label'] = {
	outcome: 'unmatched',
	allocations: [],
	acceptable: [
		{ outcome: 'ambiguous', allocations: [] },
		{ outcome: 'ignored', allocations: [] },
	],
};

/** Not an incoming customer payment. */
export const IGNORED: TransactionDraft['label'] = { outcome: 'ignored', allocations: [] };
