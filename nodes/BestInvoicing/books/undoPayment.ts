import type { IExecuteFunctions } from 'n8n-workflow';
import { tombstoneOf } from '../domain/decidePayment';
import { DOCUMENT_NAMES, isSameDocument, type DocumentRef } from '../domain/documentId';
import { dueOn } from '../domain/dueOn';
import type { Payment } from '../domain/payment';
import { PAID, SENT, type PayableDocument } from '../domain/tradeDocument';
import { attempt } from '../api/attempt';
import { getPayableDocument, setStatus } from './documents';
import { knownPayments, type KnownPayments } from './knownPayments';
import { leaveTombstone } from './leaveTombstone';
import { deletePayment } from './payments';
import { relevantSince } from './relevantSince';
import { readAgain } from './settleDocument';

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
	const { chosen, from } = await findChosen(known, document, choice);
	const removed: Payment[] = [];
	const reasons: string[] = [];
	for (const payment of chosen) {
		reasons.push(...(await leaveTombstone(run, known, payment)));
		if (await deletePayment(run, payment.id)) removed.push(payment);
		known.forget(payment.id);
	}
	const payments = await known.since(from);
	const wasTakenOff = removed.length > 0 || isTakenOff(document, payments, choice);
	const reopened = await reopen(run, payments, document, wasTakenOff);
	return { removed, ...reopened, reasons: [...reasons, ...reopened.reasons] };
}

/** The chosen payments, and from when on payments were looked at: all, if none is near the document. */
async function findChosen(
	known: KnownPayments,
	{ ref, issueDate }: PayableDocument,
	choice: PaymentChoice,
): Promise<{ readonly chosen: readonly Payment[]; readonly from: string }> {
	const isMeant = (payment: Payment): boolean =>
		isSameDocument(payment.document, ref) && isChosen(payment, choice);
	const near = relevantSince([issueDate]);
	const chosen = (await known.since(near)).filter(isMeant);
	if (chosen.length > 0) return { chosen, from: near };
	const ever = relevantSince([undefined]);
	return { chosen: (await known.since(ever)).filter(isMeant), from: ever };
}

function isChosen(payment: Payment, choice: PaymentChoice): boolean {
	if (payment.isTombstone) return false;
	return 'paymentId' in choice
		? payment.id === choice.paymentId
		: payment.transactionId === choice.transactionId;
}

/** Whether an earlier run took the transaction off, and may not have come to open the document again. */
function isTakenOff(
	document: PayableDocument,
	payments: readonly Payment[],
	choice: PaymentChoice,
): boolean {
	return 'transactionId' in choice && tombstoneOf(document, payments, choice) !== undefined;
}

/** Opens a document again whose payment is gone; what goes wrong is told and does not undo the row. */
async function reopen(
	run: IExecuteFunctions,
	payments: readonly Payment[],
	before: PayableDocument,
	wasTakenOff: boolean,
): Promise<Pick<UndonePayment, 'document' | 'due' | 'reasons'>> {
	const document = await readAgain(run, before);
	const open = { ...document, status: SENT };
	const due = dueOn(open, payments);
	if (!wasTakenOff || document.status !== PAID || due === 0n) {
		return { document, due: dueOn(document, payments), reasons: [] };
	}
	const { failure } = await attempt(run, setStatus(run, document.ref, SENT));
	if (!failure) return { document: open, due, reasons: [] };
	const name = `${DOCUMENT_NAMES[document.ref.kind]} ${document.number}`;
	const reason = `The payment is taken off, but ${name} could not be opened again (${failure.message}): set it to sent in BestInvoicing`;
	return { document, due, reasons: [reason] };
}
