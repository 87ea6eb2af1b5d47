import { formatMoney } from '../../shared/domain/money';
import { formatDocumentId, isSameDocument, type DocumentRef } from './documentId';
import type { Payment } from './payment';
import type { WantedPayment } from './wantedPayment';

/**
 * Why a transaction's share is too much beside what the same transaction pays on other documents already,
 * if it is. Where the amount of the whole transaction is known, all shares together must fit into it;
 * otherwise only the documents that this run itself means may have one.
 */
export function sharesTooMuch(
	payments: readonly Payment[],
	document: DocumentRef,
	wanted: WantedPayment,
): string | undefined {
	const others = payments.filter(
		(payment) =>
			wanted.transactionId !== undefined &&
			payment.transactionId === wanted.transactionId &&
			!payment.isTombstone &&
			payment.document !== undefined &&
			!isSameDocument(payment.document, document),
	);
	if (others.length === 0 || fits(others, document, wanted)) return undefined;
	const named = others
		.map(({ id, document: other }) => `payment ${id} on ${idOf(other)}`)
		.join(', ');
	const whole = wanted.transactionAmount
		? `, which is more than its ${formatMoney(wanted.transactionAmount)} ${wanted.transactionAmount.currency} together with this`
		: '';
	return `The same bank transaction is registered as ${named} already${whole}`;
}

function fits(
	others: readonly Payment[],
	document: DocumentRef,
	{ amount, transactionAmount, planned }: WantedPayment,
): boolean {
	if (!transactionAmount) {
		return others.every(({ document: other }) => planned.some((one) => isSameDocument(other, one)));
	}
	let sum = signed(document, amount.minor);
	for (const { document: other, ...payment } of others) {
		const share = payment.amountIn(amount.currency);
		if (!share || !other || amount.currency !== transactionAmount.currency) return false;
		sum += signed(other, share.minor < 0n ? -share.minor : share.minor);
	}
	return (sum < 0n ? -sum : sum) <= transactionAmount.minor;
}

/** A credit note is deducted from what an invoice costs. */
const signed = ({ kind }: DocumentRef, minor: bigint): bigint =>
	kind === 'creditnote' ? -minor : minor;

const idOf = (document: DocumentRef | undefined): string =>
	document ? formatDocumentId(document) : 'an unknown document';
