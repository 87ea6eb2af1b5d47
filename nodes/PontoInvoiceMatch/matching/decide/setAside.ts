import { ignore, type Draft } from '../model/draft';
import { MEANING } from '../text/keywords';
import type { Applied } from '../ledger/appliedPlaces';
import { decideApplied } from './applied';
import { isReturned } from './returnedPayment';
import type { Run, Work } from './work';

/** Sets aside what pays no invoice, or has already; undefined for a payment to look at. */
export function setAside(
	run: Run,
	work: Work,
	applied: Applied,
	own: ReadonlySet<string>,
): Draft | undefined {
	const { transaction, reading } = work;
	const places = applied.get(transaction.id);
	if (places !== undefined) return decideApplied(run, work, places);
	if (transaction.amountMinor === 0) return ignore({ code: 'amount-zero' });
	const { counterpartIban } = transaction;
	if (counterpartIban && own.has(counterpartIban)) {
		return ignore({ code: 'own-account', account: counterpartIban });
	}
	if (run.refused.get(transaction.id)?.all) return ignore({ code: 'not-an-invoice' });
	if (transaction.amountMinor > 0 || isReturned(work)) return undefined;
	return ignore({ code: reading.meanings & MEANING.refund ? 'refund-out' : 'money-out' });
}
