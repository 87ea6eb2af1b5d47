import type { AmountCounts } from '../ledger/amountCounts';
import type { HashIndex } from '../ledger/hashIndex';
import type { Ledger } from '../ledger/ledger';
import { openAt } from '../ledger/payable';
import type { BankTransaction } from '../model/bankTransaction';
import type { Candidate, Decision } from '../model/decision';
import { review, type Draft } from '../model/draft';
import type { MatchOptions } from '../model/matchOptions';
import type { PayerKeys } from '../party/payerKeys';
import type { Customers } from '../party/customers';
import type { NamedCustomers } from '../party/namedCustomers';
import type { History } from '../past/history';
import { refusalOf, type PaymentPast } from '../past/paymentPast';
import type { Reading } from '../references/reading';
import type { Given } from './given';
import type { RankingRoom } from './rankingRoom';
import { refusedBefore } from './refusedBefore';
import type { Twins } from './twins';

/** What all decisions of a run share. */
export interface Run {
	readonly ledger: Ledger;
	readonly customers: Customers;
	/** What the customers of the ledger are known by. */
	readonly payers: PayerKeys;
	/** Customers of the ledger that a text names. */
	readonly customersNamed: NamedCustomers;
	readonly options: MatchOptions;
	/** How many invoices share an amount. */
	readonly amounts: AmountCounts;
	/** What earlier runs and persons decided. */
	readonly history: History;
	/** Bookings of the bank that came again. */
	readonly twins: Twins;
	/** Room for the invoices in question for one payment. */
	readonly ranked: RankingRoom;
	/** The invoices of each payer, by whatever he is known by; made when it is first asked for. */
	ofPayers: HashIndex | undefined;
}

/** One transaction on its way to a decision. */
export interface Work {
	/** With the amount that is left of it, where a part was given away before. */
	readonly transaction: BankTransaction;
	/** What its texts say; nothing once it is booked. */
	reading: Reading;
	/** What was decided about it before, under this id or another. */
	readonly past: PaymentPast | undefined;
	readonly given: Given | undefined;
	draft: Draft | undefined;
	/** What a person should look at, the likeliest first. */
	candidates: readonly Candidate[];
	/** What is booked; nothing of it can change any more. */
	decision: Decision | undefined;
}

/** Takes what a draft pays off what is open; what a person decided against is not booked again. */
export function book({ ledger }: Run, work: Work): void {
	const { draft, transaction, past } = work;
	if (draft === undefined || draft.lines.length === 0) return;
	for (const { invoice } of draft.lines) {
		const refusal = refusalOf(past, invoice);
		if (refusal === undefined) continue;
		work.draft = review(refusedBefore(refusal, invoice.number));
		return;
	}
	for (const { place, amount, discount, tolerance, fee } of draft.lines) {
		ledger.open[place] = openAt(ledger, place) - (amount + discount + tolerance + fee);
		ledger.paidBy[place] = [...(ledger.paidBy[place] ?? []), transaction];
	}
}
