import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import type { Account } from '../../../shared/ponto/schemas/account';
import {
	flattenTransaction,
	simplifyTransaction,
	transactionSchema,
	type Transaction,
} from '../../../shared/ponto/schemas/transaction';
import { pathTo } from '../../../shared/ponto/pathTo';
import { readResource } from '../../../shared/ponto/resources';
import { accountLocator, chosenAccountId } from '../../fields/accountLocator';
import { accountById } from '../../fields/knownAccounts';
import { pagingFields, take, wantedCount } from '../../../shared/fields/paging';
import { textOf } from '../../fields/textOf';
import { simplifyField } from '../../fields/simplify';
import { timeZoneOf, timeZoneOptions } from '../../fields/timeZone';
import { accountChoiceFields, chosenAccounts } from './accountChoice';
import { chosenFilter, filterFields } from './filterFields';
import { walkTransactions } from './walkTransactions';

/** Booked and pending transactions are read alike, from two collections of an account. */
type Collection = 'transactions' | 'pending-transactions';

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
	simplifyField,
	timeZoneOptions,
];

export const manyTransactionsFields: INodeProperties[] = [
	...accountChoiceFields,
	...pagingFields,
	simplifyField,
	filterFields,
	timeZoneOptions,
];

/** Reads the transaction that {@link oneTransactionFields} names. */
export async function readTransaction(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: Collection,
): Promise<IDataObject> {
	const present = presenter(context, itemIndex);
	const id = textOf(context, itemIndex, 'transactionId');
	const account = await accountById(context, await chosenAccountId(context, itemIndex));
	const path = pathTo`/accounts/${account.id}/${collection}/${id}`;
	return present(await readResource(context, path, transactionSchema), account);
}

/** Reads the transactions that {@link manyTransactionsFields} ask for, newest at Ponto first. */
export async function readManyTransactions(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: Collection,
): Promise<IDataObject[]> {
	const present = presenter(context, itemIndex);
	const timeZone = timeZoneOf(context, itemIndex);
	const filter = chosenFilter(context, itemIndex, timeZone);
	const wanted = wantedCount(context, itemIndex);
	const found = [];
	for (const account of await chosenAccounts(context, itemIndex)) {
		const path = pathTo`/accounts/${account.id}/${collection}`;
		// Each account may hold all of the newest ones, so each is asked for as many as are wanted in total.
		const taken = await take(wanted, walkTransactions(context, path, filter, timeZone));
		found.push(...taken.map((transaction) => ({ account, transaction })));
	}
	return found
		.map((row) => ({ ...row, createdAt: row.transaction.attributes.createdAt ?? '' }))
		.sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0))
		.slice(0, wanted)
		.map(({ account, transaction }) => present(transaction, account));
}

/** How transactions are shown, by Simplify and Time Zone. */
export function presenter(
	context: IExecuteFunctions,
	itemIndex: number,
): (transaction: Transaction, account: Account) => IDataObject {
	const timeZone = timeZoneOf(context, itemIndex);
	return context.getNodeParameter('simplify', itemIndex)
		? (transaction, account) => simplifyTransaction(transaction, account, timeZone)
		: (transaction, account) => flattenTransaction(transaction, account.id);
}
