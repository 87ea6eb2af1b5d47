import { isSameDocument, type DocumentRef } from './documentId';
import type { Payment } from './payment';
import { PAID, type PayableDocument } from './tradeDocument';

/**
 * What payments amount to on one document, in its currency, in minor units; undefined if one of them
 * cannot be expressed in that currency. Whichever sign the API gives them, those with the other one are
 * money that went back.
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
		sum += amount.minor;
	}
	return sum < 0n ? -sum : sum;
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
