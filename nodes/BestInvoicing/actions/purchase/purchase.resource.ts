import type { INodeProperties } from 'n8n-workflow';
import type { Operation } from '../operation';
import { getMany } from './getMany.operation';
import { markAsPaid } from './markAsPaid.operation';

export const operations: Readonly<Record<string, Operation>> = { getAll: getMany, markAsPaid };

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['purchase'] } },
		options: [
			{
				name: 'Get Many',
				value: 'getAll',
				description: "List suppliers' invoices with what it takes to pay them",
				action: 'Get many purchases',
			},
			{
				name: 'Mark as Paid',
				value: 'markAsPaid',
				description: 'Register the debit that paid it, at most once',
				action: 'Mark a purchase as paid',
			},
		],
		default: 'getAll',
	},
	...Object.values(operations).flatMap((operation) => operation.description),
];
