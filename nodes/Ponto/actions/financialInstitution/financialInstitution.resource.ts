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
		displayOptions: { show: { resource: ['financialInstitution'] } },
		options: [
			{
				name: 'Get',
				value: 'get',
				description: 'Read one bank',
				action: 'Get financial institution',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'List the banks of the accounts',
				action: 'Get many financial institutions',
			},
		],
		default: 'getAll',
	},
	...get.description,
	...getMany.description,
];
