import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import { getMany } from './getMany.operation';

export const operations: Operations = { getAll: getMany };

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['paymentAccount'] } },
		options: [
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'List payment accounts by IBAN, and which bank accounts they are linked to',
				action: 'Get many payment accounts',
			},
		],
		default: 'getAll',
	},
	...Object.values(operations).flatMap((operation) => operation.description),
];
