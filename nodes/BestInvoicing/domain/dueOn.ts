import { isSameDocument, type DocumentRef } from './documentId';
import type { Payment } from './payment';
import { PAID, type PayableDocument } from './tradeDocument';

/**
 * What payments amount to on one document, in its currency, in minor units; undefined if one of them
 * cannot be expressed in that currency. On an invoice, one below zero is money that went back; on what we
 * pay ourselves the sign says nothing, since it depends on who entered it.
 */
export function paidOn(
	payments: readonly Payment[],
	document: DocumentRef,
	currency: string,
): bigint | undefined {
	let sum = 0n;
	for (const payment of payments) {
		if (!isSameDocument(payment.document, document)) continue;
		const amount = payment.amountIn(currency);
		if (!amount) return undefined;
		const isOut = document.kind !== 'invoice' && amount.minor < 0n;
		sum += isOut ? -amount.minor : amount.minor;
	}
	return sum < 0n ? 0n : sum;
}

/** What is still due on a document in minor units, never negative; undefined if it cannot be told. */
export function dueOn(
	{ ref, total, status }: PayableDocument,
	payments: readonly Payment[],
): bigint | undefined {
	if (status === PAID) return 0n;
	const paid = paidOn(payments, ref, total.currency);
	if (paid === undefined) return undefined;
	return paid < total.minor ? total.minor - paid : 0n;
}
