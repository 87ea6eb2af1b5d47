import type { Payable } from '../ledger/payable';
import { isOfNamesake } from '../party/customers';
import { isKnown, isPayableIn } from './byReference';
import { saysAndMore } from './namesMore';
import type { Rest } from './settleNamed';
import { speaksOfPayout } from './speaksOfPayout';
import { speaksOfRefund } from './speaksOfRefund';
import type { Run, Work } from './work';

/** A part payment or overpayment needs a payer who is known as this customer's, and nothing unread beside the number. */
export function restOfNumber(run: Run, work: Work, payable: Payable): Rest {
	const { reading } = work;
	const speaksOfOther = speaksOfPayout(work, payable.invoice) || speaksOfRefund(work);
	if (reading.unknowns.length > 0 || speaksOfOther) return 'needsPerson';
	if (saysAndMore(work, work.transaction.amountMinor > payable.open)) return 'needsPerson';
	if (isOfNamesake(run.customers, work.transaction, payable.invoice)) return 'needsKnownPayer';
	// To know that digits are the number of what is closed explains them no better.
	if (reading.hints.some(({ found }) => !isPayableIn(run, found, work.transaction.currency))) {
		return 'needsPerson';
	}
	return isKnown(run, work, payable) ? 'allowed' : 'needsKnownPayer';
}
