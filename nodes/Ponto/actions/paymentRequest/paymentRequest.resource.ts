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
		displayOptions: { show: { resource: ['paymentRequest'] } },
		options: [
			{
				name: 'Create',
				value: 'create',
				description: 'Create a link with which a customer pays you',
				action: 'Create payment request',
			},
			{
				name: 'Delete',
				value: 'delete',
				description: 'Withdraw a payment request that nobody has signed yet',
				action: 'Delete payment request',
			},
			{
				name: 'Get',
				value: 'get',
				description: 'Read whether a payment request was signed',
				action: 'Get payment request',
			},
		],
		default: 'create',
	},
	...create.description,
	...remove.description,
	...get.description,
];
