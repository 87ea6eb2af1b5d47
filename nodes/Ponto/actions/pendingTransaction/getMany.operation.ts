import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { showFor } from '../../../shared/fields/showFor';
import { presenter } from '../transaction/presentTransaction';
import { manyTransactionsFields, readManyTransactions } from '../transaction/readManyTransactions';

export const description: INodeProperties[] = showFor(
	'pendingTransaction',
	'getAll',
	manyTransactionsFields,
);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const present = presenter(this, itemIndex);
	return await readManyTransactions(
		this,
		itemIndex,
		'pending-transactions',
		(transaction, account) => ({ ...present(transaction, account), pending: true }),
	);
}
