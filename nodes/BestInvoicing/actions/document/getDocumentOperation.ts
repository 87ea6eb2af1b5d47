import type { IDataObject } from 'n8n-workflow';
import { toOpenItem } from './documentItem';
import { getPayableDocument } from '../../books/documents';
import { knownPayments } from '../../books/knownPayments';
import { relevantSince } from '../../books/relevantSince';
import { documentLocator } from '../../fields/documentLocator';
import { chosenDocumentOutput, documentOutputFields } from '../../fields/documentOutput';
import { readDocumentRef } from '../../fields/readDocumentRef';
import { showFor } from '../../../shared/fields/showFor';
import type { Operation } from '../../../shared/actions/operation';
import type { DocumentResource } from './documentResource';

/** Get: one invoice or credit note with what is open on it, and the document as BestInvoicing holds it. */
export function getDocumentOperation(of: DocumentResource): Operation {
	return {
		description: showFor(of.resource, 'get', [
			documentLocator(of.displayName, of.searchListMethod),
			...documentOutputFields,
		]),
		async execute(itemIndex) {
			const output = chosenDocumentOutput(this, itemIndex, true);
			const ref = readDocumentRef(this, itemIndex, of.kind);
			const { document, sent } = await getPayableDocument(this, ref);
			const known = await knownPayments(this);
			const payments = await known.since(relevantSince([document.issueDate]));
			return [output(toOpenItem(document, payments, []), sent as IDataObject)];
		},
	};
}
