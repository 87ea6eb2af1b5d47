import type { IExecuteFunctions } from 'n8n-workflow';
import { formatDocumentId } from '../bookkeeping/documentId';
import type { Payment } from '../bookkeeping/payment';
import { oncePerRun } from '../transport/runCache';
import { deletePayment, listPayments } from './payments';

/** The payments in the books as this run knows them; read anew when in doubt. */
export interface Ledger {
	payments: readonly Payment[];
	/** Whether this run registered something that has not been looked up yet. */
	unchecked: boolean;
}

/** The ledger of this run, read once for all items; doubles that an earlier run left are removed. */
export async function openLedger(run: IExecuteFunctions): Promise<Ledger> {
	return await oncePerRun(run, 'ledger', async () => {
		const ledger: Ledger = { payments: [], unchecked: false };
		await rereadLedger(run, ledger);
		return ledger;
	});
}

/** Reads the payments anew and removes doubles, so that each mark is in the books once. */
export async function rereadLedger(run: IExecuteFunctions, ledger: Ledger): Promise<void> {
	const payments = await listPayments(run);
	const doubles = findDoubles(payments);
	for (const { id } of doubles) await deletePayment(run, id);
	ledger.payments = payments.filter((payment) => !doubles.includes(payment));
	ledger.unchecked = false;
}

/**
 * Payments that register the same transaction on the same document once more: same mark, account, date
 * and amount. Of each group the lowest id stays, so that everyone who looks removes the same ones.
 */
export function findDoubles(payments: readonly Payment[]): Payment[] {
	const first = new Map<string, Payment>();
	const byId = [...payments].sort((left, right) => Number(left.id) - Number(right.id));
	return byId.filter((payment) => {
		const { transactionId, document } = payment;
		if (transactionId === undefined || document === undefined) return false;
		const key = [
			transactionId,
			formatDocumentId(document),
			payment.paymentAccountId,
			payment.date,
			payment.amountIn(payment.currency ?? '')?.minor,
		].join('|');
		if (first.has(key)) return true;
		first.set(key, payment);
		return false;
	});
}
