import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { payerIbans } from '../../domain/openDocument';
import { toOpenItem } from './documentItem';
import { findDocuments, type WantedDocuments } from '../../books/findDocuments';
import { chosenDocumentOutput, documentOutputFields } from '../../fields/documentOutput';
import { readDateField } from '../../fields/readDateField';
import { pagingFields, wantedCount } from '../../../shared/fields/paging';
import { showFor } from '../../../shared/fields/showFor';
import type { Operation } from '../../../shared/actions/operation';
import type { DocumentResource } from './documentResource';

interface Filters {
	readonly status?: string;
	readonly issuedFrom?: unknown;
	readonly issuedUntil?: unknown;
	readonly q?: string;
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
				type: 'dateTime',
				default: '',
				placeholder: 'e.g. 2026-01-01',
				description: 'First date of issue',
			},
			{
				displayName: 'Issued Until',
				name: 'issuedUntil',
				type: 'dateTime',
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
		description: showFor(of.resource, 'getAll', [
			...pagingFields,
			...documentOutputFields,
			...filterFields,
		]),
		async execute(itemIndex) {
			const limit = wantedCount(this, itemIndex);
			const options = this.getNodeParameter('options', itemIndex, {}) as Options;
			const output = chosenDocumentOutput(this, itemIndex, options.includeDocument !== false);
			const wanted: WantedDocuments = {
				...readFilters(this, itemIndex),
				openOnly: this.getNodeParameter('openOnly', itemIndex) === true,
				includePaid: options.includePaid === true,
			};
			const found = await findDocuments(this, of.kind, wanted, limit);
			const all = [...found.documents];
			let { payments } = found;
			if (options.includeCreditNotes && all.length < limit) {
				const more = await findDocuments(this, 'creditnote', wanted, limit - all.length);
				all.push(...more.documents);
				payments = more.payments;
			}
			const ibans = payerIbans(
				all.map(({ document }) => document),
				payments,
			);
			return all.map(({ document, sent }) =>
				output(
					toItem(document, payments, ibans.get(document.partyId ?? '') ?? []),
					sent as IDataObject,
				),
			);
		},
	};
}

function readFilters(
	run: IExecuteFunctions,
	itemIndex: number,
): Pick<WantedDocuments, 'issuedFrom' | 'issuedUntil' | 'status' | 'q'> {
	const { issuedFrom, issuedUntil, status, q } = run.getNodeParameter(
		'filters',
		itemIndex,
		{},
	) as Filters;
	return {
		issuedFrom: readDateField(run, itemIndex, 'Issued From', issuedFrom),
		issuedUntil: readDateField(run, itemIndex, 'Issued Until', issuedUntil),
		...(status && { status }),
		...(q && { q }),
	};
}
