import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { isIssued, isOpen, payerIbans } from '../../domain/openDocument';
import { toOpenItem } from './documentItem';
import type { TradeDocument } from '../../domain/tradeDocument';
import { listDocuments } from '../../books/documents';
import { openPayments } from '../../books/openPayments';
import { pagingFields, wantedCount } from '../../../shared/fields/paging';
import { showFor } from '../../../shared/fields/showFor';
import type { Operation } from '../../../shared/actions/operation';
import type { DocumentResource } from './documentResource';

interface Filters {
	status?: string;
	issuedFrom?: string;
	issuedUntil?: string;
	q?: string;
}

interface Options {
	includeCreditNotes?: boolean;
	includeDocument?: boolean;
	includePaid?: boolean;
}

const filterFields: INodeProperties[] = [
	{
		displayName: 'Open Only',
		name: 'openOnly',
		type: 'boolean',
		default: true,
		description:
			'Whether to return only what waits for money: sent, not paid in full, not in the trash bin. BestInvoicing has no such filter, so all documents are read.',
	},
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add filter',
		default: {},
		options: [
			{
				displayName: 'Issued From',
				name: 'issuedFrom',
				type: 'string',
				default: '',
				placeholder: 'e.g. 2026-01-01',
				description: 'First date of issue',
			},
			{
				displayName: 'Issued Until',
				name: 'issuedUntil',
				type: 'string',
				default: '',
				placeholder: 'e.g. 2026-12-31',
				description: 'Last date of issue',
			},
			{
				displayName: 'Query',
				name: 'q',
				type: 'string',
				default: '',
				placeholder: 'e.g. customer_name:Janssens*',
				description:
					"BestInvoicing's own filter expression, sent as it is. It is known to ignore some fields.",
			},
			{
				displayName: 'Status',
				name: 'status',
				type: 'string',
				default: '',
				placeholder: 'e.g. sent',
				description: 'Status as BestInvoicing writes it: concept, sent, paid',
			},
		],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Include Credit Notes',
				name: 'includeCreditNotes',
				type: 'boolean',
				default: false,
				description:
					'Whether to add credit notes to the same list, since customers deduct them from what they pay',
				displayOptions: { show: { '/resource': ['invoice'] } },
			},
			{
				displayName: 'Include Document',
				name: 'includeDocument',
				type: 'boolean',
				default: true,
				description: 'Whether to add the whole document as BestInvoicing holds it, as "document"',
			},
			{
				displayName: 'Include Paid',
				name: 'includePaid',
				type: 'boolean',
				default: false,
				description:
					'Whether to add paid documents to the open ones, so that Ponto Invoice Match recognizes transactions that are booked already',
				displayOptions: { show: { '/openOnly': [true] } },
			},
		],
	},
];

/** Get Many: documents of a kind in the shape that Ponto Invoice Match takes. */
export function getManyDocumentsOperation(of: DocumentResource, toItem = toOpenItem): Operation {
	return {
		description: showFor(of.resource, 'getAll', [...pagingFields, ...filterFields]),
		async execute(itemIndex) {
			const limit = wantedCount(this, itemIndex);
			const filters = this.getNodeParameter('filters', itemIndex, {}) as Filters;
			const options = this.getNodeParameter('options', itemIndex, {}) as Options;
			const query = filters.q ? { q: filters.q } : {};
			const all = await listDocuments(this, of.kind, query);
			if (options.includeCreditNotes) {
				all.push(...(await listDocuments(this, 'creditnote', query)));
			}
			const payments = await openPayments(this);
			const ibans = payerIbans(
				all.map(({ document }) => document),
				payments,
			);
			const openOnly = this.getNodeParameter('openOnly', itemIndex) === true;
			const isAsked = options.includePaid ? isIssued : isOpen;
			return all
				.filter(
					({ document }) => fits(document, filters) && (!openOnly || isAsked(document, payments)),
				)
				.slice(0, limit)
				.map(({ document, sent }) => ({
					...toItem(document, payments, ibans.get(document.partyId ?? '') ?? []),
					...(options.includeDocument !== false && { document: sent as IDataObject }),
				}));
		},
	};
}

function fits({ status, issueDate = '' }: TradeDocument, filters: Filters): boolean {
	if (filters.status && filters.status.toLowerCase() !== status.toLowerCase()) return false;
	if (filters.issuedFrom && issueDate < filters.issuedFrom.slice(0, 10)) return false;
	return !filters.issuedUntil || issueDate <= filters.issuedUntil.slice(0, 10);
}
