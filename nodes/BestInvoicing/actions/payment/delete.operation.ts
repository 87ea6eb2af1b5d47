import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';
import { getDocument } from '../../books/documents';
import { knownPayments } from '../../books/knownPayments';
import { leaveTombstone } from '../../books/leaveTombstone';
import { deletePayment, getPayment } from '../../books/payments';
import { warn } from '../../books/warn';
import { DOCUMENT_NAMES } from '../../domain/documentId';
import type { Payment } from '../../domain/payment';
import { PAID } from '../../domain/tradeDocument';
import { showFor } from '../../../shared/fields/showFor';
import type { Operation } from '../../../shared/actions/operation';

const idField: INodeProperties = {
	displayName: 'Payment ID',
	name: 'paymentId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 9001',
	description: 'The ID that Payment > Get Many gives',
};

/** Delete: removes a payment, whatever document it belongs to; a bank transaction's one stays removed. */
export const remove: Operation = {
	description: showFor('payment', 'delete', [idField]),
	async execute(itemIndex) {
		const id = String(this.getNodeParameter('paymentId', itemIndex) ?? '').trim();
		if (!/^\d+$/.test(id)) {
			throw new NodeOperationError(this.getNode(), `Payment ID: "${id}" is not a payment`, {
				itemIndex,
				description: 'Nothing was deleted. Take the ID from Payment > Get Many.',
			});
		}
		const payment = await getPayment(this, id);
		if (!payment) return [{ deleted: false, id }];
		warn(this, await leaveTombstone(this, await knownPayments(this), payment));
		const deleted = await deletePayment(this, id);
		if (deleted) warn(this, await stillPaid(this, payment));
		return [{ deleted, id }];
	},
};

/** Says that the document of a deleted payment is still set to paid, where BestInvoicing does not change that by itself. */
async function stillPaid(
	run: IExecuteFunctions,
	{ id, document, isTombstone }: Payment,
): Promise<string[]> {
	if (!document || isTombstone) return [];
	const [read] = await Promise.allSettled([getDocument(run, document)]);
	if (read.status === 'rejected' || read.value.document.status !== PAID) return [];
	const name = `${DOCUMENT_NAMES[document.kind]} ${read.value.document.number}`;
	return [
		`Payment ${id} is deleted, but ${name} is still set to paid: set it to sent in BestInvoicing if it is open again`,
	];
}
