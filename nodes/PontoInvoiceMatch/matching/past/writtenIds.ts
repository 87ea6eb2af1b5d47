import type { BankTransaction } from '../model/bankTransaction';
import type { PastAllocation } from '../model/matchOptions';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** An id as the transactions of this run write it. */
export type WriteId = (id: string) => string;

/**
 * Tells how the transactions of this run write an id: a UUID is the same in capitals (RFC 9562), as some databases hand it
 * over. Any other id is itself. The transactions are looked through when first asked.
 *
 * @example writtenIds([{ id: '2ad2d3b0-…' }])('2AD2D3B0-…') // '2ad2d3b0-…'
 */
export function writtenIds(transactions: readonly BankTransaction[]): WriteId {
	let written: Map<string, string> | undefined;
	return (id) => {
		if (!UUID.test(id)) return id;
		written ??= new Map(
			transactions
				.filter((transaction) => UUID.test(transaction.id))
				.map((transaction) => [transaction.id.toLowerCase(), transaction.id]),
		);
		return written.get(id.toLowerCase()) ?? id;
	};
}

/** Earlier rows with the ids of transactions as this run writes them. */
export function withWrittenIds(
	past: readonly PastAllocation[],
	writeId: WriteId,
): readonly PastAllocation[] {
	return past.map((row) => {
		const transactionId = writeId(row.transactionId);
		if (transactionId === row.transactionId) return row;
		const { transaction } = row;
		return {
			...row,
			transactionId,
			transaction: transaction && { ...transaction, id: writeId(transaction.id) },
		};
	});
}
