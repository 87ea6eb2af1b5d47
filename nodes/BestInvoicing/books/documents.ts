import { NodeOperationError, sleep } from 'n8n-workflow';
import type { RequestContext } from '../../shared/http/requestContext';
import { DOCUMENT_NAMES, type DocumentRef } from '../domain/documentId';
import {
	describeFlaws,
	isPayable,
	readDocument,
	type PayableDocument,
	type TradeDocument,
} from '../domain/tradeDocument';
import { documentPath } from './documentPath';
import { createdSchema } from '../api/schemas/created';
import { sentDocumentSchema, type SentDocument } from '../api/schemas/sentDocument';
import { attempt } from '../api/attempt';
import { callApi } from '../api/callApi';

const WAITS_MS = [500, 2_000];

/** A document as read, beside what the API sent. */
export interface ReadDocument {
	readonly document: TradeDocument;
	readonly sent: SentDocument;
}

/** One document as it is now. */
export async function getDocument(
	context: RequestContext,
	ref: DocumentRef,
): Promise<ReadDocument> {
	const read = await attempt(
		context,
		callApi(context, { path: documentPath(ref), answer: sentDocumentSchema }),
	);
	if (!read.failure) return { document: readDocument(ref.kind, read.value), sent: read.value };
	if (read.failure.httpCode !== '404') throw read.failure;
	throw new NodeOperationError(
		context.getNode(),
		`BestInvoicing does not know ${DOCUMENT_NAMES[ref.kind].toLowerCase()} ${ref.id}`,
		{
			description:
				'It may have been deleted for good since it was listed, or belong to another company than the one in the credential. Take the ID from Get Many.',
			failure: { cause: 'configuration-invalid' },
		},
	);
}

/** One document as it is now, with its total; throws if that cannot be read. */
export async function getPayableDocument(
	context: RequestContext,
	ref: DocumentRef,
): Promise<{ readonly document: PayableDocument; readonly sent: SentDocument }> {
	const { document, sent } = await getDocument(context, ref);
	if (isPayable(document)) return { document, sent };
	throw new NodeOperationError(context.getNode(), `${describeFlaws(document)}`, {
		description:
			'What is due on it cannot be told, so nothing was registered. Look at the total of this document in BestInvoicing.',
	});
}

/**
 * Sets the status of a document, as the button in BestInvoicing does. Doing so twice is the same as once,
 * so it is tried again when there is no good answer.
 */
export async function setStatus(
	context: RequestContext,
	ref: DocumentRef,
	status: string,
): Promise<void> {
	const call = {
		method: 'POST',
		path: `${documentPath(ref)}/document-events`,
		body: { status },
		answer: createdSchema,
	} as const;
	for (const wait of WAITS_MS) {
		const { failure } = await attempt(context, callApi(context, call));
		if (!failure) return;
		if (failure.httpCode?.startsWith('4')) throw failure;
		await sleep(wait);
	}
	await callApi(context, call);
}
