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
		displayOptions: { show: { resource: ['sandboxAccount'] } },
		options: [
			{
				name: 'Get',
				value: 'get',
				description: 'Read one account of a fake bank',
				action: 'Get sandbox account',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'List the accounts of a fake bank',
				action: 'Get many sandbox accounts',
			},
		],
		default: 'getAll',
	},
	...get.description,
	...getMany.description,
];
