import type { IExecuteFunctions } from 'n8n-workflow';
import { DOCUMENT_NAMES } from '../domain/documentId';
import { dueOn } from '../domain/dueOn';
import type { Payment } from '../domain/payment';
import { isPayable, PAID, type PayableDocument } from '../domain/tradeDocument';
import type { WantedPayment } from '../domain/wantedPayment';
import { attempt } from '../api/attempt';
import { getDocument, setStatus } from './documents';

/** A document after its payment. */
export interface SettledDocument {
	readonly document: PayableDocument;
	/** In minor units; undefined if payments in another currency hide it. */
	readonly due: bigint | undefined;
	readonly reasons: readonly string[];
}

/**
 * The document after its payment, set to paid if only the discount is left. The payment is registered
 * by now, so what goes wrong here is told as a reason and does not undo the row.
 */
export async function settleDocument(
	run: IExecuteFunctions,
	payments: readonly Payment[],
	before: PayableDocument,
	{ writtenOff }: WantedPayment,
): Promise<SettledDocument> {
	const document = await readAgain(run, before);
	const due = dueOn(document, payments);
	if (document.status === PAID || due === undefined || due > writtenOff.minor) {
		return { document, due, reasons: [] };
	}
	const { failure } = await attempt(run, setStatus(run, document.ref, PAID));
	if (!failure) return { document: { ...document, status: PAID }, due: 0n, reasons: [] };
	const name = `${DOCUMENT_NAMES[document.ref.kind]} ${document.number}`;
	const reason = `The payment is registered, but ${name} could not be set to paid (${failure.message}): do that in BestInvoicing`;
	return { document, due, reasons: [reason] };
}

/** The document as it is now, or as it was if it cannot be read. */
export async function readAgain(
	run: IExecuteFunctions,
	before: PayableDocument,
): Promise<PayableDocument> {
	const read = await attempt(run, getDocument(run, before.ref));
	return !read.failure && isPayable(read.value.document) ? read.value.document : before;
}
