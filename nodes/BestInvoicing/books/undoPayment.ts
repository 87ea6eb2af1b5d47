import type { IExecuteFunctions } from 'n8n-workflow';
import { isSameDocument, type DocumentRef } from '../domain/documentId';
import { dueOn } from '../domain/dueOn';
import type { Payment } from '../domain/payment';
import { PAID, SENT, type PayableDocument } from '../domain/tradeDocument';
import { getPayableDocument, setStatus } from './documents';
import { knownPayments, type KnownPayments } from './knownPayments';
import { leaveTombstone } from './leaveTombstone';
import { deletePayment } from './payments';
import { relevantSince } from './relevantSince';

/** Which payment of a document is meant: by its own id, or by the bank transaction it registers. */
export type PaymentChoice = { readonly paymentId: string } | { readonly transactionId: string };

/** A document after payments were taken off it. */
export interface UndonePayment {
	readonly removed: readonly Payment[];
	readonly document: PayableDocument;
	readonly due: bigint | undefined;
	/** What a person should know. */
	readonly reasons: readonly string[];
}

/**
 * Deletes a payment of a document, and opens the document again where BestInvoicing does not do so by
 * itself. What is taken back stays back: see {@link leaveTombstone}. A payment that is gone already, or
 * belongs to another document, is nothing to undo: `removed` is empty then.
 */
export async function undoPayment(
	run: IExecuteFunctions,
	ref: DocumentRef,
	choice: PaymentChoice,
): Promise<UndonePayment> {
	const known = await knownPayments(run);
	const { document } = await getPayableDocument(run, ref);
	const from = relevantSince([document.issueDate]);
	const chosen = (await known.since(from)).filter(
		(payment) => isSameDocument(payment.document, ref) && isChosen(payment, choice),
	);
	const removed: Payment[] = [];
	const reasons: string[] = [];
	for (const payment of chosen) {
		reasons.push(...(await leaveTombstone(run, known, payment)));
		if (await deletePayment(run, payment.id)) removed.push(payment);
		known.forget(payment.id);
	}
	const reopened = await reopen(run, known, from, ref, removed.length > 0);
	return { removed, reasons, ...reopened };
}

function isChosen(payment: Payment, choice: PaymentChoice): boolean {
	if (payment.isTombstone) return false;
	return 'paymentId' in choice
		? payment.id === choice.paymentId
		: payment.transactionId === choice.transactionId;
}

async function reopen(
	run: IExecuteFunctions,
	known: KnownPayments,
	from: string,
	ref: DocumentRef,
	changed: boolean,
): Promise<Pick<UndonePayment, 'document' | 'due'>> {
	const { document } = await getPayableDocument(run, ref);
	const payments = await known.since(from);
	if (!changed || document.status !== PAID) return { document, due: dueOn(document, payments) };
	const open = { ...document, status: SENT };
	const due = dueOn(open, payments);
	if (due === 0n) return { document, due };
	await setStatus(run, ref, SENT);
	return { document: open, due };
}
