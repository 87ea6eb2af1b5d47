import type { AmountCounts } from '../ledger/amountCounts';
import type { Ledger } from '../ledger/ledger';
import { openAt } from '../ledger/payable';
import type { BankTransaction } from '../model/bankTransaction';
import type { Candidate } from '../model/decision';
import { review, type Draft } from '../model/draft';
import type { MatchOptions } from '../model/matchOptions';
import type { Customers } from '../party/customers';
import type { Reading } from '../references/reading';
import type { Refused } from './refused';
import type { Twins } from './twins';

/** What all decisions of a run share. */
export interface Run {
	readonly ledger: Ledger;
	readonly customers: Customers;
	readonly options: MatchOptions;
	/** How many invoices share an amount. */
	readonly amounts: AmountCounts;
	/** What persons decided against. */
	readonly refused: Refused;
	/** Bookings of the bank that came again. */
	readonly twins: Twins;
}

/** One transaction on its way to a decision. */
export interface Work {
	readonly transaction: BankTransaction;
	readonly reading: Reading;
	draft: Draft | undefined;
	/** What a person should look at, the likeliest first. */
	candidates: readonly Candidate[];
}

/** Takes what a draft pays off what is open; what a person decided against is not booked again. */
export function book({ ledger, refused }: Run, work: Work): void {
	const { draft, transaction } = work;
	if (draft === undefined || draft.lines.length === 0) return;
	const against = refused.get(transaction.id)?.invoices;
	const again = draft.lines.find(({ invoice }) => against?.has(invoice.id));
	if (again !== undefined) {
		work.draft = review({ code: 'refused-before', number: again.invoice.number });
		return;
	}
	for (const { place, amount, discount, tolerance, fee } of draft.lines) {
		ledger.open[place] = openAt(ledger, place) - (amount + discount + tolerance + fee);
		ledger.paidBy[place] = [...(ledger.paidBy[place] ?? []), transaction.id];
	}
}
