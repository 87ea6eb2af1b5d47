import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { showHint } from '../../../shared/actions/showHint';
import { pathTo } from '../../../shared/ponto/pathTo';
import { readResource } from '../../../shared/ponto/resources';
import { transactionSchema } from '../../../shared/ponto/schemas/transaction';
import { unreadHint } from '../../../shared/ponto/unreadHint';
import { accountLocator, chosenAccountId } from '../../fields/accountLocator';
import { accountById } from '../../fields/knownAccounts';
import { outputFields } from '../../fields/output';
import { textOf } from '../../fields/textOf';
import { timeZoneOptions } from '../../fields/timeZone';
import { presenter } from './presentTransaction';

export const oneTransactionFields: INodeProperties[] = [
	accountLocator,
	{
		displayName: 'Transaction ID',
		name: 'transactionId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 7bdcff98-3bbc-4a4d-8b6b-0b3a3e8a2f11',
		description: 'The "ID" of a transaction of this account',
	},
	...outputFields,
	timeZoneOptions,
];

/** Reads the booked or pending transaction that {@link oneTransactionFields} names. */
export async function readOneTransaction(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: 'transactions' | 'pending-transactions',
): Promise<IDataObject> {
	const present = presenter(context, itemIndex);
	const id = textOf(context, itemIndex, 'transactionId');
	const account = await accountById(context, await chosenAccountId(context, itemIndex));
	const path = pathTo`/accounts/${account.id}/${collection}/${id}`;
	const transaction = await readResource(context, path, transactionSchema);
	await showHint(context, unreadHint('transaction', [transaction]));
	return present(transaction, account);
}
