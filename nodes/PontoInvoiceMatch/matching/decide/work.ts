import type { Ledger } from '../ledger/ledger';
import { openAt } from '../ledger/payable';
import type { BankTransaction } from '../model/bankTransaction';
import type { Candidate } from '../model/decision';
import type { Draft } from '../model/draft';
import type { MatchOptions } from '../model/matchOptions';
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

/** Takes what a draft pays off what is open. */
export function book({ ledger }: Run, { draft, transaction }: Work): void {
	for (const { place, amount, discount, tolerance, fee } of draft?.lines ?? []) {
		ledger.open[place] = openAt(ledger, place) - (amount + discount + tolerance + fee);
		ledger.paidBy[place] = [...(ledger.paidBy[place] ?? []), transaction.id];
	}
}
