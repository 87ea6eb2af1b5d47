import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';
import { formatMoney } from '../../../shared/domain/money';
import { formatDocumentId } from '../../domain/documentId';
import { undoPayment, type PaymentChoice } from '../../books/undoPayment';
import { documentLocator } from '../../fields/documentLocator';
import { readDocumentRef } from '../../fields/readDocumentRef';
import { readTransactionId } from '../../fields/readTransactionId';
import { showFor } from '../../../shared/fields/showFor';
import type { Operation } from '../../../shared/actions/operation';
import type { DocumentResource } from './documentResource';

const choiceFields: INodeProperties[] = [
	{
		displayName: 'Find Payment By',
		name: 'findBy',
		type: 'options',
		options: [
			{
				name: 'Payment ID',
				value: 'paymentId',
				description: 'The ID that Mark as Paid and Payment > Get Many give',
			},
			{
				name: 'Transaction ID',
				value: 'transactionId',
				description: 'The bank transaction that Mark as Paid registered',
			},
		],
		default: 'transactionId',
	},
	{
		displayName: 'Payment ID',
		name: 'paymentId',
		type: 'string',
		required: true,
		default: '={{ $json.paymentId }}',
		displayOptions: { show: { findBy: ['paymentId'] } },
	},
	{
		displayName: 'Transaction ID',
		name: 'transactionId',
		type: 'string',
		required: true,
		default: '={{ $json.transactionId }}',
		displayOptions: { show: { findBy: ['transactionId'] } },
	},
];

/** Undo Payment: takes a registered payment off a document again. */
export function undoPaymentOperation(of: DocumentResource): Operation {
	return {
		description: showFor(of.resource, 'undoPayment', [
			documentLocator(
				of.displayName,
				of.searchListMethod,
				'={{ $json.documentId ?? $json.invoiceId }}',
			),
			...choiceFields,
		]),
		async execute(itemIndex) {
			const ref = readDocumentRef(this, itemIndex, of.kind);
			const choice = readChoice(this, itemIndex);
			const { removed, document, due, reasons } = await undoPayment(this, ref, choice);
			const { total } = document;
			const sum = removed.reduce(
				(all, payment) => all + (payment.amountIn(total.currency)?.minor ?? 0n),
				0n,
			);
			return [
				{
					outcome: removed.length > 0 ? 'undone' : 'nothingToUndo',
					documentId: formatDocumentId(ref),
					documentNumber: document.number,
					status: document.status,
					undoneAmount: formatMoney({ ...total, minor: sum }),
					openAmount: due === undefined ? null : formatMoney({ ...total, minor: due }),
					currency: total.currency,
					paymentIds: removed.map(({ id }) => id),
					reasons: [...reasons],
				},
			];
		},
	};
}

function readChoice(run: IExecuteFunctions, itemIndex: number): PaymentChoice {
	const byPaymentId = run.getNodeParameter('findBy', itemIndex) === 'paymentId';
	if (!byPaymentId) {
		const transactionId = readTransactionId(run, itemIndex);
		if (transactionId === undefined) throw nothingChosen(run, itemIndex, 'Transaction ID');
		return { transactionId };
	}
	const paymentId = String(run.getNodeParameter('paymentId', itemIndex, '') ?? '').trim();
	if (paymentId === '') throw nothingChosen(run, itemIndex, 'Payment ID');
	return { paymentId };
}

function nothingChosen(
	run: IExecuteFunctions,
	itemIndex: number,
	parameter: string,
): NodeOperationError {
	return new NodeOperationError(run.getNode(), `${parameter} is empty`, {
		itemIndex,
		description: 'Nothing was deleted. Say which payment to take off the document.',
	});
}
