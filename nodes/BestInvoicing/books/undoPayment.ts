import type { IExecuteFunctions } from 'n8n-workflow';
import { dueOn } from '../domain/decidePayment';
import { isSameDocument, type DocumentRef } from '../domain/documentId';
import type { Payment } from '../domain/payment';
import { PAID, SENT, type TradeDocument } from '../domain/tradeDocument';
import { getDocument, setStatus } from './documents';
import { openKnownPayments, type KnownPayments } from './knownPayments';
import { deletePayment } from './payments';

/** Which payment of a document is meant: by its own id, or by the bank transaction it registers. */
export type PaymentChoice = { readonly paymentId: string } | { readonly transactionId: string };

/** A document after payments were taken off it. */
export interface UndonePayment {
	readonly removed: readonly Payment[];
	readonly document: TradeDocument;
	readonly due: bigint | undefined;
}

/**
 * Deletes a payment of a document, and opens the document again where BestInvoicing does not do so by
 * itself. A payment that is gone already, or belongs to another document, is not an error: `removed` is
 * empty then.
 */
export async function undoPayment(
	run: IExecuteFunctions,
	ref: DocumentRef,
	choice: PaymentChoice,
): Promise<UndonePayment> {
	const known = await openKnownPayments(run);
	const chosen = known.payments.filter(
		(payment) => isSameDocument(payment.document, ref) && isChosen(payment, choice),
	);
	const removed: Payment[] = [];
	for (const payment of chosen) {
		if (await deletePayment(run, payment.id)) removed.push(payment);
	}
	known.payments = known.payments.filter((payment) => !chosen.includes(payment));
	return { removed, ...(await reopen(run, known, ref, removed.length > 0)) };
}

function isChosen(payment: Payment, choice: PaymentChoice): boolean {
	return 'paymentId' in choice
		? payment.id === choice.paymentId
		: payment.transactionId === choice.transactionId;
}

async function reopen(
	run: IExecuteFunctions,
	{ payments }: KnownPayments,
	ref: DocumentRef,
	changed: boolean,
): Promise<Pick<UndonePayment, 'document' | 'due'>> {
	const { document } = await getDocument(run, ref);
	if (!changed || document.status !== PAID) return { document, due: dueOn(document, payments) };
	const open = { ...document, status: SENT };
	const due = dueOn(open, payments);
	if (due === 0n) return { document, due };
	await setStatus(run, ref, SENT);
	return { document: open, due };
}
