import type { BankTransaction } from '../model/bankTransaction';
import type { Candidate } from '../model/decision';
import type { Check, Evidence } from '../model/evidence';
import type { OpenInvoice } from '../model/openInvoice';
import type { KnownBy } from '../party/customers';
import { compareAmounts, compareRest, payerEvidence } from './evidence';

/** What is known of one candidate so far. */
export interface Ranked {
	readonly place: number;
	readonly invoice: OpenInvoice;
	readonly open: number;
	readonly known: KnownBy | undefined;
	score: number;
}

// A payer who is known needs no likeness of names.
const isMoreThanName = ({ code }: Evidence) => code !== 'similar-name' && code !== 'cut-name';

/** An invoice for a person to look at: what speaks for it, and what is to be checked. `isRest`: what is compared is left
 * of a payment. */
export function toCandidate(
	transaction: BankTransaction,
	{ invoice, open, known }: Ranked,
	grounds: Evidence[],
	isRest: boolean,
): Candidate {
	const { number, currency, issueDate } = invoice;
	const evidence = known === undefined ? grounds : grounds.filter(isMoreThanName);
	const toCheck: Check[] = [];
	const payer = payerEvidence(transaction, invoice, known);
	if (known !== undefined) evidence.push(payer);
	if (currency !== transaction.currency) {
		toCheck.push({ code: 'currency-differs', due: currency, paid: transaction.currency });
	} else if (open < 0) {
		toCheck.push({ code: 'is-credit-note', open: { minor: -open, currency } });
	} else {
		// What differs is to be checked; there is nothing to compare in two currencies.
		const compare = isRest ? compareRest : compareAmounts;
		const amounts = compare(transaction.amountMinor, open, currency);
		if (transaction.amountMinor === open) evidence.push(amounts);
		else toCheck.push(amounts);
	}
	if (known === undefined) toCheck.push(payer);
	if (issueDate && transaction.bookedOn < issueDate) {
		toCheck.push({ code: 'issued-later', issueDate });
	}
	toCheck.push({ code: 'meaning', number });
	// Arrays that were pushed to have room for sixteen more: decisions are kept, and keep none.
	return { invoice, openMinor: open, evidence: evidence.slice(), toCheck: toCheck.slice() };
}
