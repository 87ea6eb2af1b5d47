import { formatDocumentId } from './documentId';
import { byRegistration, type Payment } from './payment';

/**
 * Payments of ours that should not be there: those that register the same transaction on the same
 * document once more, whatever their date and amount, and those of a transaction that was taken off the
 * document. Of copies the first one stays, so that everyone who looks removes the same ones.
 */
export function findDoubles(payments: readonly Payment[]): Payment[] {
	const undone = new Set(payments.filter(({ isTombstone }) => isTombstone).map(keyOf));
	const first = new Set<string>();
	return [...payments].sort(byRegistration).filter((payment) => {
		if (payment.isTombstone || !payment.transactionId || !payment.document) return false;
		const key = keyOf(payment);
		if (first.has(key) || undone.has(key)) return true;
		first.add(key);
		return false;
	});
}

function keyOf({ transactionId, document }: Payment): string {
	return `${transactionId} ${document ? formatDocumentId(document) : ''}`;
}
