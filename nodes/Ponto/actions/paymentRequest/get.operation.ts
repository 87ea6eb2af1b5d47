import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { showFor } from '../../../shared/fields/showFor';
import { requestedPayment } from '../../payments/preparedPayment';
import { readStoredPayment, storedPaymentFields } from '../../payments/storedPayment';

export const description: INodeProperties[] = showFor(
	'paymentRequest',
	'get',
	storedPaymentFields('Payment Request ID', 'paymentRequestId'),
);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	return await readStoredPayment(
		this,
		itemIndex,
		'payment-requests',
		'paymentRequestId',
		requestedPayment,
	);
}
