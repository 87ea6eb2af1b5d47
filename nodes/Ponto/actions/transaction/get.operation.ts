import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { showFor } from '../../../shared/fields/showFor';
import { oneTransactionFields, readOneTransaction } from './readOneTransaction';

export const description: INodeProperties[] = showFor('transaction', 'get', oneTransactionFields);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	return [await readOneTransaction(this, itemIndex, 'transactions')];
}
