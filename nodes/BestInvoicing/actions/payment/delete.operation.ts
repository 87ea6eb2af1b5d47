import { NodeOperationError, type INodeProperties } from 'n8n-workflow';
import { knownPayments } from '../../books/knownPayments';
import { leaveTombstone } from '../../books/leaveTombstone';
import { deletePayment, getPayment } from '../../books/payments';
import { warn } from '../../books/warn';
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
		return [{ deleted: await deletePayment(this, id), id }];
	},
};
