import { ignore, type Draft } from '../model/draft';
import { MEANING } from '../text/keywords';
import { decideApplied, type Applied } from './applied';
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
	if (transaction.amountMinor === 0) return ignore('The amount is zero');
	if (transaction.counterpartIban && own.has(transaction.counterpartIban)) {
		return ignore(`A transfer with an own account, ${transaction.counterpartIban}`);
	}
	if (transaction.amountMinor > 0) return undefined;
	if (isReturned(work)) return undefined;
	return ignore(
		reading.meanings & MEANING.refund
			? 'Money went out: a refund pays no invoice'
			: 'Money went out: it pays no invoice',
	);
}
