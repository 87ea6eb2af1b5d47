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
		displayOptions: { show: { resource: ['transaction'] } },
		options: [
			{
				name: 'Get',
				value: 'get',
				description: 'Read one transaction by its ID',
				action: 'Get transaction',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'Read booked transactions of one or many accounts',
				action: 'Get many transactions',
			},
		],
		default: 'getAll',
	},
	...get.description,
	...getMany.description,
];
