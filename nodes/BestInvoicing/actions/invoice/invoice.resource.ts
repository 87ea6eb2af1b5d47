import type { INodeProperties } from 'n8n-workflow';
import type { Operation } from '../operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { markAsPaid } from './markAsPaid.operation';
import { undoPayment } from './undoPayment.operation';

export const operations: Readonly<Record<string, Operation>> = {
	get,
	getAll: getMany,
	markAsPaid,
	undoPayment,
};

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['invoice'] } },
		options: [
			{
				name: 'Get',
				value: 'get',
				description: 'Get an invoice and what is open on it',
				action: 'Get an invoice',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'List invoices as Ponto Invoice Match takes them',
				action: 'Get many invoices',
			},
			{
				name: 'Mark as Paid',
				value: 'markAsPaid',
				description: 'Register a bank transaction as payment, at most once',
				action: 'Mark an invoice as paid',
			},
			{
				name: 'Undo Payment',
				value: 'undoPayment',
				description: 'Take a registered payment off the invoice again',
				action: 'Undo a payment of an invoice',
			},
		],
		default: 'getAll',
	},
	...Object.values(operations).flatMap((operation) => operation.description),
];
