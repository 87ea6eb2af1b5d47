import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { showFor } from '../../../shared/fields/showFor';
import { readStoredPayment, storedPaymentFields } from '../../payments/storedPayment';

export const description: INodeProperties[] = showFor(
	'payment',
	'get',
	storedPaymentFields('Payment ID', 'paymentId'),
);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	return await readStoredPayment(this, itemIndex, 'payments', 'paymentId');
}
