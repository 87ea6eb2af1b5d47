import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import * as create from './create.operation';
import * as get from './get.operation';
import * as remove from './delete.operation';

export const operations: Operations = { create, delete: remove, get };

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['bulkPayment'] } },
		options: [
			{
				name: 'Create',
				value: 'create',
				description: 'Prepare one bulk payment out of all items',
				action: 'Create bulk payment',
			},
			{
				name: 'Delete',
				value: 'delete',
				description: 'Delete a bulk payment that nobody has signed yet',
				action: 'Delete bulk payment',
			},
			{
				name: 'Get',
				value: 'get',
				description: 'Read where a bulk payment stands',
				action: 'Get bulk payment',
			},
		],
		default: 'create',
	},
	{
		displayName:
			'Nothing is paid by this node: a payment is only prepared, and a person signs it at Ponto.',
		name: 'bulkPaymentNotice',
		type: 'notice',
		displayOptions: { show: { resource: ['bulkPayment'] } },
		default: '',
	},
	...create.description,
	...remove.description,
	...get.description,
];
