import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import * as exportStatement from './exportStatement.operation';
import * as get from './get.operation';
import * as getMany from './getMany.operation';

export const operations: Operations = { exportStatement, get, getAll: getMany };

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['transaction'] } },
		options: [
			{
				name: 'Export Statement',
				value: 'exportStatement',
				description: 'Write what an account booked in a period as a camt.053 or CSV file',
				action: 'Export statement of transactions',
			},
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
	...exportStatement.description,
	...get.description,
	...getMany.description,
];
