import type { ErpSeed } from './store/records';

/** What differs between versions and sites. */
export interface ErpNextHabits {
	/** 13 books a payment on a paid invoice with a warning; 14 and later refuse it. */
	readonly version: 13 | 14 | 15;
	/** The custom field of Payment Entry that the user added, Data and unique; undefined where he did not. */
	readonly uniqueField?: string;
	/** The user of the key may read Bank Account. */
	readonly mayReadBankAccounts: boolean;
	/** The user of the key may submit Payment Entry; otherwise 403. */
	readonly maySubmit: boolean;
	/** A workflow of the site keeps what is sent as submitted a draft. */
	readonly keepsDrafts: boolean;
}

/** How a stand-in is set up; every field has a default. */
export interface ErpNextOptions {
	/** 0 takes a free port. */
	readonly port: number;
	readonly apiKey: string;
	readonly apiSecret: string;
	readonly company: string;
	readonly companyCurrency: string;
	/** Ledger accounts of the bank, which payments may go to. */
	readonly bankAccounts: readonly string[];
	readonly seed: ErpSeed;
	readonly habits: ErpNextHabits;
}
