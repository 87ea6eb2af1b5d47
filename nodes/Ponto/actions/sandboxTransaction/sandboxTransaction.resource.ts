import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import * as create from './create.operation';
import * as get from './get.operation';
import * as getMany from './getMany.operation';
import * as update from './update.operation';

export const operations: Operations = { create, get, getAll: getMany, update };

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['sandboxTransaction'] } },
		options: [
			{
				name: 'Create',
				value: 'create',
				description: 'Add a transaction at a fake bank; the next synchronization brings it',
				action: 'Create sandbox transaction',
			},
			{
				name: 'Get',
				value: 'get',
				description: 'Read one transaction of a fake bank',
				action: 'Get sandbox transaction',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'List the transactions of a fake bank',
				action: 'Get many sandbox transactions',
			},
			{
				name: 'Update',
				value: 'update',
				description: 'Change the texts of a transaction at a fake bank',
				action: 'Update sandbox transaction',
			},
		],
		default: 'create',
	},
	...create.description,
	...get.description,
	...getMany.description,
	...update.description,
];
