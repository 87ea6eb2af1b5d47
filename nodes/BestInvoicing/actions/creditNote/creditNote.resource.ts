import type { INodeProperties } from 'n8n-workflow';
import type { Operations } from '../../../shared/actions/operation';
import { CREDIT_NOTE } from '../document/documentResource';
import { getDocumentOperation } from '../document/getDocumentOperation';
import { getManyDocumentsOperation } from '../document/getManyDocumentsOperation';
import { markAsPaidOperation } from '../document/markAsPaidOperation';
import { undoPaymentOperation } from '../document/undoPaymentOperation';

export const operations: Operations = {
	get: getDocumentOperation(CREDIT_NOTE),
	getAll: getManyDocumentsOperation(CREDIT_NOTE),
	markAsPaid: markAsPaidOperation(CREDIT_NOTE, '={{ $json.invoiceId }}'),
	undoPayment: undoPaymentOperation(CREDIT_NOTE),
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
				action: 'Get credit note',
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
				action: 'Mark credit note as paid',
			},
			{
				name: 'Undo Payment',
				value: 'undoPayment',
				description: 'Take a registered payment off the credit note again',
				action: 'Undo payment of credit note',
			},
		],
		default: 'getAll',
	},
	...Object.values(operations).flatMap((operation) => operation.description),
];
