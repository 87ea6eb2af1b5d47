import { ignore, type Draft } from '../model/draft';
import { MEANING } from '../text/keywords';
import { decideGiven } from './decideGiven';
import { deciderOf } from './refusedBefore';
import { isReturned } from './returnedPayment';
import type { Run, Work } from './work';

/** Sets aside what pays no invoice, or has already; undefined for a payment to look at. */
export function setAside(run: Run, work: Work, own: ReadonlySet<string>): Draft | undefined {
	const { transaction, reading, past, given } = work;
	const noInvoice = past?.noInvoice;
	if (noInvoice !== undefined) {
		const code = given?.bookings.length ? 'rest-for-no-invoice' : 'not-an-invoice';
		return ignore({ code, ...deciderOf(noInvoice) });
	}
	const before = given === undefined ? undefined : decideGiven(run, work, given);
	if (before !== undefined) return before;
	if (transaction.amountMinor === 0) return ignore({ code: 'amount-zero' });
	const { counterpartIban } = transaction;
	if (counterpartIban && own.has(counterpartIban)) {
		return ignore({ code: 'own-account', account: counterpartIban });
	}
	if (transaction.amountMinor > 0 || isReturned(work)) return undefined;
	return ignore({ code: reading.meanings & MEANING.refund ? 'refund-out' : 'money-out' });
}
