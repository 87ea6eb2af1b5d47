import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import * as getMany from './getMany.operation';

export const operations: Operations = { getAll: getMany };

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['integrationAccount'] } },
		options: [
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'List the accounts of many organizations that are linked to your application',
				action: 'Get many integration accounts',
			},
		],
		default: 'getAll',
	},
	...getMany.description,
];
