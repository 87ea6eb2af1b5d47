import { seedAccounts } from './accounts';
import { seedBanks } from './banks';
import type { Seed } from './seed';

/** What the seed depends on: the same options always give the same seed. */
export interface SeedOptions {
	/** Calendar date (`YYYY-MM-DD`) that all dates of the seed are relative to. */
	readonly today: string;
}

/** A small Belgian firm: its banks, accounts, transactions, open invoices and the right decisions. */
export function createSeed({ today }: SeedOptions): Seed {
	return {
		financialInstitutions: seedBanks(),
		accounts: seedAccounts(today),
		transactions: [],
		invoices: [],
		labels: [],
	};
}
