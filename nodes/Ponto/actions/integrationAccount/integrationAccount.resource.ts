import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../operation';
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
	{
		displayName:
			'Takes a client access token: the Custom Integration credential with the ID and secret of your Ponto Connect application, and the API URL of your gateway followed by /ponto-connect.',
		name: 'integrationAccountNotice',
		type: 'notice',
		displayOptions: { show: { resource: ['integrationAccount'] } },
		default: '',
	},
	...getMany.description,
];
