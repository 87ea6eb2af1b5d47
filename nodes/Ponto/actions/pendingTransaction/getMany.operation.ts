import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { showFor } from '../../../shared/fields/showFor';
import { manyTransactionsFields, readManyTransactions } from '../transaction/readTransactions';

export const description: INodeProperties[] = showFor(
	'pendingTransaction',
	'getAll',
	manyTransactionsFields,
);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const transactions = await readManyTransactions(this, itemIndex, 'pending-transactions');
	return transactions.map((transaction) => ({ ...transaction, pending: true }));
}
