import type { BankAccount } from './bankAccount';
import type { Synchronization } from './synchronization';
import type { Transaction } from './transaction';

/** Attributes of an account as Ponto knows them. */
export interface AccountAttributes {
	readonly authorizationExpirationExpectedAt: string | null;
	readonly authorizedAt: string;
	readonly availableBalance: number | null;
	readonly availableBalanceChangedAt: string;
	readonly availableBalanceReferenceDate: string;
	readonly availableBalanceVariationObservedAt: string;
	readonly currency: string;
	readonly currentBalance: number;
	readonly currentBalanceChangedAt: string;
	readonly currentBalanceReferenceDate: string;
	readonly currentBalanceVariationObservedAt: string;
	readonly deprecated: boolean;
	readonly description: string;
	readonly holderName: string | null;
	readonly internalReference: string | null;
	readonly product: string | null;
	readonly reference: string;
	readonly referenceType: 'IBAN' | 'BBAN' | 'email' | 'PAN' | 'MASKEDPAN' | 'MSISDN';
	readonly subtype: 'checking' | 'savings' | 'securities' | 'card' | 'psp';
}

/** An account linked to Ponto, with everything Ponto holds for it. */
export interface Account {
	readonly id: string;
	readonly financialInstitutionId: string;
	attributes: AccountAttributes;
	/** What the API shows in another form than it should: attributes and parts of `meta`. */
	odd?: { readonly attributes?: object; readonly meta?: object };
	availability: 'available' | 'readonly';
	synchronizedAt: string | null;
	latestSynchronization: Synchronization | null;
	/** Settled transactions, the one that Ponto created last comes first. */
	readonly transactions: Transaction[];
	/** Pending transactions, the one that Ponto created last comes first. */
	pendingTransactions: Transaction[];
	/** The same account at the bank, which Ponto only sees during a synchronization. */
	readonly bank: BankAccount;
}
