import type { RequestContext } from '../../shared/http/requestContext';
import { DOCUMENT_PATHS, type DocumentKind } from '../domain/documentId';
import { maybeOpen } from '../domain/openDocument';
import { lacksTotal, readDocument } from '../domain/tradeDocument';
import { sentDocumentSchema, type SentDocument } from '../api/schemas/sentDocument';
import { datedList } from '../api/datedList';
import type { ListQuery } from '../api/readPage';
import { getDocument, type ReadDocument } from './documents';

/** The documents of one kind, newest first, read no further back than is needed. */
export interface DocumentList {
	documents(): readonly ReadDocument[];
	/** Whether all documents from that date on are among them. */
	reaches(from: string): boolean;
	isComplete(): boolean;
	readMore(): Promise<void>;
}

/**
 * Opens the list of one kind of document. Where it leaves out totals, the documents that may be open are
 * read on their own.
 */
export function listDocuments(
	context: RequestContext,
	kind: DocumentKind,
	query: ListQuery = {},
): DocumentList {
	const list = datedList(context, DOCUMENT_PATHS[kind], sentDocumentSchema, query);
	const read = new Map<SentDocument, ReadDocument>();
	const documents = () => list.rows().flatMap((sent) => read.get(sent) ?? []);
	return {
		documents,
		reaches: (from) => list.reaches(from),
		isComplete: () => list.isComplete(),
		async readMore() {
			await list.readMore();
			for (const sent of list.rows()) {
				if (read.has(sent)) continue;
				const document = readDocument(kind, sent);
				const needsTotal = lacksTotal(sent) && maybeOpen(document);
				read.set(sent, needsTotal ? await getDocument(context, document.ref) : { document, sent });
			}
		},
	};
}
