import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { agentOutput, agentOutputFields } from '../../shared/fields/agentOutput';

/** How much of a document an AI agent gets. */
export const documentOutputFields: INodeProperties[] = agentOutputFields({
	raw: 'All that BestInvoicing sends',
	example: 'number, customerName, openAmount',
});

const ESSENTIAL = [
	'number',
	'customerName',
	'supplierName',
	'supplierIban',
	'openAmount',
	'currency',
	'dueDate',
	'references',
	'communication',
	'status',
	'kind',
	'appliedTransactionIds',
	'id',
];

/**
 * Reads how much of a document is wanted: for an agent what it chose, else all that matching needs, with the document as
 * BestInvoicing holds it if `includesDocument`.
 */
export function chosenDocumentOutput(
	context: IExecuteFunctions,
	itemIndex: number,
	includesDocument: boolean,
): (item: IDataObject, sent: IDataObject) => IDataObject {
	const forAgent = agentOutput(context, itemIndex, ESSENTIAL);
	if (forAgent) return (simplified, raw) => forAgent({ simplified, raw });
	return (item, document) => ({ ...item, ...(includesDocument && { document }) });
}
