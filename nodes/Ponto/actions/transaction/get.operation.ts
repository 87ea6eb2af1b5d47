import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { documentSchema } from '../../../shared/schemas/jsonApi';
import {
	flattenTransaction,
	simplifyTransaction,
	transactionSchema,
} from '../../../shared/schemas/transaction';
import { pathTo, request } from '../../../shared/transport/request';
import { accountLocator, chosenAccountId } from '../../fields/accountLocator';
import { accountById } from '../../fields/knownAccounts';
import { showFor } from '../../fields/show';
import { simplifyField } from '../../fields/simplify';
import { timeZoneOf, timeZoneOptions } from '../../fields/timeZone';

export const description: INodeProperties[] = showFor(
	'transaction',
	['get'],
	[
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
		simplifyField,
		timeZoneOptions,
	],
);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const id = this.getNodeParameter('transactionId', itemIndex) as string;
	const account = await accountById(this, await chosenAccountId(this, itemIndex));
	const { data: transaction } = await request(this, {
		path: pathTo`/accounts/${account.id}/transactions/${id.trim()}`,
		answer: documentSchema(transactionSchema),
	});
	return this.getNodeParameter('simplify', itemIndex)
		? [simplifyTransaction(transaction, account, timeZoneOf(this, itemIndex))]
		: [flattenTransaction(transaction, account.id)];
}
