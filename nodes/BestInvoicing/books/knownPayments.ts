import type { IExecuteFunctions } from 'n8n-workflow';
import { formatDocumentId } from '../domain/documentId';
import type { Payment } from '../domain/payment';
import { oncePerRun } from '../../shared/actions/oncePerRun';
import { deletePayment, listPayments } from './payments';

/** The payments in the books as this run knows them; read anew when in doubt. */
export interface KnownPayments {
	payments: readonly Payment[];
	/** Whether this run registered something that has not been looked up yet. */
	unchecked: boolean;
}

/** The payments of this run, read once for all items; doubles that an earlier run left are removed. */
export async function openKnownPayments(run: IExecuteFunctions): Promise<KnownPayments> {
	return await oncePerRun(run, 'known', async () => {
		const known: KnownPayments = { payments: [], unchecked: false };
		await rereadKnownPayments(run, known);
		return known;
	});
}

/** Reads the payments anew and removes doubles, so that each mark is in the books once. */
export async function rereadKnownPayments(
	run: IExecuteFunctions,
	known: KnownPayments,
): Promise<void> {
	const payments = await listPayments(run);
	const doubles = findDoubles(payments);
	for (const { id } of doubles) await deletePayment(run, id);
	known.payments = payments.filter((payment) => !doubles.includes(payment));
	known.unchecked = false;
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
