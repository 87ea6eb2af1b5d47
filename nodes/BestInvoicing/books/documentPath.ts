import { pathSegment } from '../../shared/http/pathSegment';
import { DOCUMENT_NAMES, DOCUMENT_PATHS, type DocumentRef } from '../domain/documentId';

/** The path of one document in the API. */
export function documentPath({ kind, id }: DocumentRef): string {
	return `${DOCUMENT_PATHS[kind]}/${pathSegment(DOCUMENT_NAMES[kind], id)}`;
}
