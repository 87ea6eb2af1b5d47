import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import * as get from './get.operation';
import * as getMany from './getMany.operation';

export const operations: Operations = { get, getAll: getMany };

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['pendingTransaction'] } },
		options: [
			{
				name: 'Get',
				value: 'get',
				description: 'Read one pending transaction by its ID',
				action: 'Get pending transaction',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'List transactions that the bank has not booked yet',
				action: 'Get many pending transactions',
			},
		],
		default: 'getAll',
	},
	{
		displayName:
			'Pending transactions are for information only: they change, disappear, and come back as booked ones under another ID. Do not book them.',
		name: 'pendingTransactionNotice',
		type: 'notice',
		displayOptions: { show: { resource: ['pendingTransaction'] } },
		default: '',
	},
	...get.description,
	...getMany.description,
];
