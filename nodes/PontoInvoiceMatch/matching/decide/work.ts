import type { BankTransaction } from '../model/bankTransaction';
import type { Candidate } from '../model/decision';
import type { Draft } from '../model/draft';
import type { MatchOptions } from '../model/matchOptions';
import type { Ledger } from '../ledger/ledger';
import type { Customers } from '../party/customers';
import type { Reading } from '../references/reading';

/** What all decisions of a run share. */
export interface Run {
	readonly ledger: Ledger;
	readonly customers: Customers;
	readonly options: MatchOptions;
}

/** One transaction on its way to a decision. */
export interface Work {
	readonly transaction: BankTransaction;
	readonly reading: Reading;
	draft: Draft | undefined;
	/** What a person should look at, the likeliest first. */
	candidates: readonly Candidate[];
}
