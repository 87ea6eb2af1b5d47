import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import { INVOICE } from '../document/documentResource';
import { getDocumentOperation } from '../document/getDocumentOperation';
import { getManyDocumentsOperation } from '../document/getManyDocumentsOperation';
import { markAsPaidOperation } from '../document/markAsPaidOperation';
import { undoPaymentOperation } from '../document/undoPaymentOperation';

export const operations: Operations = {
	get: getDocumentOperation(INVOICE),
	getAll: getManyDocumentsOperation(INVOICE),
	markAsPaid: markAsPaidOperation(INVOICE, '={{ $json.invoiceId }}'),
	undoPayment: undoPaymentOperation(INVOICE),
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
				action: 'Get invoice',
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
				action: 'Mark invoice as paid',
			},
			{
				name: 'Undo Payment',
				value: 'undoPayment',
				description: 'Take a registered payment off the invoice again',
				action: 'Undo payment of invoice',
			},
		],
		default: 'getAll',
	},
	...Object.values(operations).flatMap((operation) => operation.description),
];
