import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { showFor } from '../../../shared/fields/showFor';
import { oneTransactionFields, readTransaction } from '../transaction/readTransactions';

export const description: INodeProperties[] = showFor(
	'pendingTransaction',
	'get',
	oneTransactionFields,
);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const transaction = await readTransaction(this, itemIndex, 'pending-transactions');
	return [{ ...transaction, pending: true }];
}
