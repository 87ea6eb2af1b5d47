import { NodeOperationError, type INodeProperties } from 'n8n-workflow';
import { deletePayment } from '../../books/payments';
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

/** Delete: removes a payment, whatever document it belongs to. */
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
		return [{ deleted: await deletePayment(this, id), id }];
	},
};
