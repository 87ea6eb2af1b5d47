import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { showFor } from '../../../shared/fields/showFor';
import { manyTransactionsFields, readManyTransactions } from './readManyTransactions';

export const description: INodeProperties[] = showFor(
	'transaction',
	'getAll',
	manyTransactionsFields,
);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	return await readManyTransactions(this, itemIndex, 'transactions');
}
