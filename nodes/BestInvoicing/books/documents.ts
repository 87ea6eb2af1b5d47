import { sleep } from 'n8n-workflow';
import type { RequestContext } from '../../shared/http/requestContext';
import { DOCUMENT_PATHS, type DocumentKind, type DocumentRef } from '../domain/documentId';
import { lacksTotal, readDocument, type TradeDocument } from '../domain/tradeDocument';
import { documentPath } from './documentPath';
import { createdSchema } from '../schemas/created';
import { tradeDocumentSchema, type SentDocument } from '../schemas/tradeDocument';
import { attempt } from '../transport/attempt';
import { listAll, type ListQuery } from '../transport/listAll';
import { request } from '../transport/request';

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
	const path = documentPath(ref);
	const sent = await request(context, { path, answer: tradeDocumentSchema });
	return { document: readDocument(ref.kind, sent), sent };
}

/** All documents of one kind; where the list leaves out totals, each such document is read on its own. */
export async function listDocuments(
	context: RequestContext,
	kind: DocumentKind,
	query: ListQuery = {},
): Promise<ReadDocument[]> {
	const listed = await listAll(context, DOCUMENT_PATHS[kind], tradeDocumentSchema, query);
	const read: ReadDocument[] = [];
	for (const sent of listed) {
		read.push(
			lacksTotal(sent)
				? await getDocument(context, { kind, id: sent.id })
				: { document: readDocument(kind, sent), sent },
		);
	}
	return read;
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
		const { failure } = await attempt(context, request(context, call));
		if (!failure) return;
		if (failure.httpCode?.startsWith('4')) throw failure;
		await sleep(wait);
	}
	await request(context, call);
}
