import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import { toPurchaseItem } from '../document/documentItem';
import { PURCHASE } from '../document/documentResource';
import { getManyDocumentsOperation } from '../document/getManyDocumentsOperation';
import { markAsPaidOperation } from '../document/markAsPaidOperation';

export const operations: Operations = {
	getAll: getManyDocumentsOperation(PURCHASE, toPurchaseItem),
	markAsPaid: markAsPaidOperation(PURCHASE, '={{ $json.invoiceId ?? $json.id }}'),
};

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['purchase'] } },
		options: [
			{
				name: 'Get Many',
				value: 'getAll',
				description: "List suppliers' invoices with what it takes to pay them",
				action: 'Get many purchases',
			},
			{
				name: 'Mark as Paid',
				value: 'markAsPaid',
				description: 'Register the debit that paid it, at most once',
				action: 'Mark purchase as paid',
			},
		],
		default: 'getAll',
	},
	...Object.values(operations).flatMap((operation) => operation.description),
];
