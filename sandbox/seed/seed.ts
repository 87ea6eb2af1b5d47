import type { AccountAttributes } from '../ponto/store/account';
import type { FinancialInstitutionAttributes } from '../ponto/store/financialInstitution';
import type { TransactionAttributes } from '../ponto/store/transaction';

/** A bank of the seed. */
export interface SeedFinancialInstitution {
	readonly id: string;
	readonly attributes: FinancialInstitutionAttributes;
}

/** A bank account of the seeded firm. */
export interface SeedAccount {
	readonly id: string;
	readonly financialInstitutionId: string;
	readonly attributes: AccountAttributes;
}

/** A bank transaction of the seeded firm, in the API's own attributes. */
export interface SeedTransaction {
	readonly id: string;
	readonly accountId: string;
	readonly attributes: TransactionAttributes;
}

/** An open invoice in the neutral shape that the match node reads; amounts are decimal text. */
export interface SeedInvoice {
	readonly id: string;
	readonly number: string;
	readonly references: readonly string[];
	readonly openAmount: string;
	readonly totalAmount: string;
	readonly currency: string;
	readonly issueDate: string;
	readonly dueDate: string;
	readonly customerId: string;
	readonly customerName: string;
	readonly customerIbans: readonly string[];
	readonly kind: 'invoice' | 'creditNote';
	readonly discountPercent?: string;
	readonly discountUntil?: string;
	readonly appliedTransactionIds: readonly string[];
	readonly status: 'open';
}

/** What a correct match decides for a transaction. */
export type SeedOutcome =
	'matched' | 'partial' | 'multiple' | 'overpaid' | 'ambiguous' | 'unmatched' | 'ignored';

/** How much of a payment goes to which invoice, as decimal text. */
export interface SeedAllocation {
	readonly invoiceId: string;
	readonly amount: string;
}

/** The decision that is right for a transaction, in the form of `expected` in scenarios.json. */
export interface SeedLabel {
	readonly transactionId: string;
	readonly outcome: SeedOutcome;
	readonly allocations: readonly SeedAllocation[];
	readonly acceptable?: ReadonlyArray<{
		readonly outcome: SeedOutcome;
		readonly allocations: readonly SeedAllocation[];
	}>;
	readonly mustNotAllocate?: readonly string[];
	readonly note?: string;
}

/** Everything that the sandboxes start with. */
export interface Seed {
	readonly financialInstitutions: readonly SeedFinancialInstitution[];
	readonly accounts: readonly SeedAccount[];
	readonly transactions: readonly SeedTransaction[];
	readonly invoices: readonly SeedInvoice[];
	readonly labels: readonly SeedLabel[];
}
