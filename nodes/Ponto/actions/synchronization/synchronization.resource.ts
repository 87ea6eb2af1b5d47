import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import * as create from './create.operation';
import * as get from './get.operation';
import * as getUpdatedTransactions from './getUpdatedTransactions.operation';

export const operations: Operations = { create, get, getUpdatedTransactions };

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['synchronization'] } },
		options: [
			{
				name: 'Create',
				value: 'create',
				description: 'Ask Ponto to refresh an account from the bank',
				action: 'Create synchronization',
			},
			{
				name: 'Get',
				value: 'get',
				description: 'Read how a synchronization went',
				action: 'Get synchronization',
			},
			{
				name: 'Get Updated Transactions',
				value: 'getUpdatedTransactions',
				description: 'List the transactions that a synchronization brought',
				action: 'Get updated transactions of synchronization',
			},
		],
		default: 'create',
	},
	...create.description,
	...get.description,
	...getUpdatedTransactions.description,
];
