import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { showFor } from '../../../shared/fields/showFor';
import { deleteStoredPayment, storedPaymentFields } from '../../payments/storedPayment';

export const description: INodeProperties[] = showFor(
	'payment',
	'delete',
	storedPaymentFields('Payment ID', 'paymentId'),
);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	return await deleteStoredPayment(this, itemIndex, 'payments', 'paymentId');
}
