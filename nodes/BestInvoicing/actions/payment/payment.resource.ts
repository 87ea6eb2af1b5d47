import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import { remove } from './delete.operation';
import { getMany } from './getMany.operation';

export const operations: Operations = { getAll: getMany, delete: remove };

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['payment'] } },
		options: [
			{
				name: 'Delete',
				value: 'delete',
				description: 'Delete a payment',
				action: 'Delete payment',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'List registered payments and the transactions behind them',
				action: 'Get many payments',
			},
		],
		default: 'getAll',
	},
	...Object.values(operations).flatMap((operation) => operation.description),
];
