import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { showFor } from '../../../shared/fields/showFor';
import { oneTransactionFields, readOneTransaction } from '../transaction/readOneTransaction';

export const description: INodeProperties[] = showFor(
	'pendingTransaction',
	'get',
	oneTransactionFields,
);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const transaction = await readOneTransaction(this, itemIndex, 'pending-transactions');
	return [{ ...transaction, pending: true }];
}
