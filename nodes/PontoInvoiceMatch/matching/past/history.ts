import type { BankTransaction } from '../model/bankTransaction';
import type { PastAllocation } from '../model/matchOptions';
import { readPaymentPast, type PaymentPast } from './paymentPast';

/** What earlier runs and persons decided. */
export interface History {
	/** The bookings that stand. */
	readonly bookings: readonly PastAllocation[];
	/** Those of them that tell who pays for whom. */
	readonly teaching: readonly PastAllocation[];
	/** What was decided about a transaction; undefined where that is nothing. */
	readonly of: (transactionId: string) => PaymentPast | undefined;
}

/**
 * Reads the rows of all transactions, in whatever order they come. Only those of this run are looked at one by one, and
 * those about which a person said something: all others are bookings that stand.
 */
export function readHistory(
	past: readonly PastAllocation[],
	transactions: readonly BankTransaction[],
): History {
	if (past.length === 0) return { bookings: past, teaching: past, of: () => undefined };
	const asked = new Set(transactions.map(({ id }) => id));
	for (const { transactionId, decision, teachesPayer } of past) {
		if (decision !== undefined || teachesPayer === false) asked.add(transactionId);
	}
	const rows = new Map<string, PastAllocation[]>();
	for (const row of past) {
		if (!asked.has(row.transactionId)) continue;
		const known = rows.get(row.transactionId);
		if (known === undefined) rows.set(row.transactionId, [row]);
		else known.push(row);
	}
	if (rows.size === 0) return { bookings: past, teaching: past, of: () => undefined };
	const payments = new Map<string, PaymentPast>();
	const standing = new Set<PastAllocation>();
	const silent = new Set<PastAllocation>();
	for (const [transactionId, rowsOf] of rows) {
		const payment = readPaymentPast(rowsOf);
		payments.set(transactionId, payment);
		for (const { bookings, teaches } of payment.pairs) {
			for (const booking of bookings) {
				standing.add(booking);
				if (!teaches) silent.add(booking);
			}
		}
	}
	const bookings = past.filter((row) => !rows.has(row.transactionId) || standing.has(row));
	return {
		bookings,
		teaching: silent.size === 0 ? bookings : bookings.filter((row) => !silent.has(row)),
		of: (transactionId) => payments.get(transactionId),
	};
}
