import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { parseDocumentId, type DocumentKind, type DocumentRef } from '../domain/documentId';

/**
 * The document that the item names. An ID with its kind in front means that kind whatever the resource,
 * so that credit notes that a payer deducted can pass through Invoice > Mark as Paid.
 */
export function readDocumentRef(
	run: IExecuteFunctions,
	itemIndex: number,
	kindOfBareId: DocumentKind,
): DocumentRef {
	const id = run.getNodeParameter('documentId', itemIndex, '', { extractValue: true });
	try {
		return parseDocumentId(String(id ?? ''), kindOfBareId);
	} catch (error) {
		throw new NodeOperationError(run.getNode(), error as Error, {
			itemIndex,
			message: (error as Error).message,
			description:
				'Take the ID from Get Many, or from the output Paid of Ponto Invoice Match (field invoiceId).',
		});
	}
}
