import { sleep, type IExecuteFunctions } from 'n8n-workflow';
import { DOCUMENT_NAMES } from '../domain/documentId';
import { dueOn } from '../domain/dueOn';
import type { Payment } from '../domain/payment';
import { isPayable, PAID, type PayableDocument } from '../domain/tradeDocument';
import type { WantedPayment } from '../domain/wantedPayment';
import { attempt } from '../api/attempt';
import { getDocument, setStatus } from './documents';

const WAITS_MS = [500, 1_000, 2_000];

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

/**
 * A document whose payment an earlier run registered. It is not set to paid here: that run may have been cut
 * off before it did so, but somebody may as well have opened the document again. A person is told.
 */
export async function settledBefore(
	run: IExecuteFunctions,
	payments: readonly Payment[],
	before: PayableDocument,
	{ writtenOff }: WantedPayment,
): Promise<SettledDocument> {
	const isLeftOpen = (document: PayableDocument): boolean => {
		const due = dueOn(document, payments);
		return document.status !== PAID && due !== undefined && due <= writtenOff.minor;
	};
	let document = before;
	for (const wait of WAITS_MS) {
		if (!isLeftOpen(document)) break;
		// The other run may be about to set it.
		await sleep(wait);
		document = await readAgain(run, before);
	}
	const name = `${DOCUMENT_NAMES[document.ref.kind]} ${document.number}`;
	const reasons = isLeftOpen(document)
		? [
				`All that is due on ${name} is registered, but it is "${document.status}": set it to paid in BestInvoicing, unless somebody opened it again`,
			]
		: [];
	return { document, due: dueOn(document, payments), reasons };
}

/** The document as it is now, or as it was if it cannot be read. */
export async function readAgain(
	run: IExecuteFunctions,
	before: PayableDocument,
): Promise<PayableDocument> {
	const read = await attempt(run, getDocument(run, before.ref));
	return !read.failure && isPayable(read.value.document) ? read.value.document : before;
}
