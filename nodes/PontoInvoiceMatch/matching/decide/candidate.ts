import type { BankTransaction } from '../model/bankTransaction';
import type { Candidate } from '../model/decision';
import type { Check, Evidence } from '../model/evidence';
import type { OpenInvoice } from '../model/openInvoice';
import type { KnownBy } from '../party/customers';
import { begun, createGathered, gather, takeGathered, type Gathered } from '../model/gathered';
import { compareAmounts, compareRest, payerEvidence } from './evidence';

/** What is known of one candidate so far. */
export interface Ranked {
	readonly place: number;
	readonly invoice: OpenInvoice;
	/** In minor units. */
	readonly open: number;
	readonly known: KnownBy | undefined;
}

const roomForChecks = createGathered<Check>();

/**
 * An invoice for a person to look at: what speaks for it, beside what is gathered, and what is to be checked. `isRest`:
 * what is compared is left of a payment.
 */
export function toCandidate(
	transaction: BankTransaction,
	{ invoice, open, known }: Ranked,
	evidence: Gathered<Evidence>,
	isRest: boolean,
): Candidate {
	const { number, currency, issueDate } = invoice;
	const checks = begun(roomForChecks);
	const payer = payerEvidence(transaction, invoice, known);
	if (known !== undefined) gather(evidence, payer);
	if (currency !== transaction.currency) {
		gather(checks, { code: 'currency-differs', due: currency, paid: transaction.currency });
	} else if (open < 0) {
		gather(checks, { code: 'is-credit-note', open: { minor: -open, currency } });
	} else {
		// What differs is to be checked; there is nothing to compare in two currencies.
		const compare = isRest ? compareRest : compareAmounts;
		const amounts = compare(transaction.amountMinor, open, currency);
		if (transaction.amountMinor === open) gather(evidence, amounts);
		else gather(checks, amounts);
	}
	if (known === undefined) gather(checks, payer);
	if (issueDate && transaction.bookedOn < issueDate) {
		gather(checks, { code: 'issued-later', issueDate });
	}
	gather(checks, { code: 'meaning', number });
	return {
		invoice,
		openMinor: open,
		evidence: takeGathered(evidence),
		toCheck: takeGathered(checks),
	};
}
