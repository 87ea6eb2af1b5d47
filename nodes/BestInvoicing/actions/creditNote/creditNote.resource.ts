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
		displayOptions: { show: { resource: ['creditNote'] } },
		options: [
			{
				name: 'Get',
				value: 'get',
				description: 'Get a credit note and what is open on it',
				action: 'Get a credit note',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'List credit notes as Ponto Invoice Match takes them',
				action: 'Get many credit notes',
			},
			{
				name: 'Mark as Paid',
				value: 'markAsPaid',
				description: 'Register that a credit note was deducted or paid out, at most once',
				action: 'Mark a credit note as paid',
			},
			{
				name: 'Undo Payment',
				value: 'undoPayment',
				description: 'Take a registered payment off the credit note again',
				action: 'Undo a payment of a credit note',
			},
		],
		default: 'getAll',
	},
	...Object.values(operations).flatMap((operation) => operation.description),
];
