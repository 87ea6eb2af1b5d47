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
		displayOptions: { show: { resource: ['payment'] } },
		options: [
			{
				name: 'Create',
				value: 'create',
				description: 'Prepare a payment that a person signs',
				action: 'Create payment',
			},
			{
				name: 'Delete',
				value: 'delete',
				description: 'Delete a payment that nobody has signed yet',
				action: 'Delete payment',
			},
			{
				name: 'Get',
				value: 'get',
				description: 'Read where a payment stands',
				action: 'Get payment',
			},
		],
		default: 'create',
	},
	{
		displayName:
			'Nothing is paid by this node: a payment is only prepared, and a person signs it at Ponto.',
		name: 'paymentNotice',
		type: 'notice',
		displayOptions: { show: { resource: ['payment'] } },
		default: '',
	},
	...create.description,
	...remove.description,
	...get.description,
];
