import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { flattenTransaction, simplifyTransaction } from '../../../shared/schemas/transaction';
import { pathTo } from '../../../shared/transport/request';
import { pagingFields, take, wantedCount } from '../../fields/paging';
import { showFor } from '../../fields/show';
import { simplifyField } from '../../fields/simplify';
import { timeZoneOf, timeZoneOptions } from '../../fields/timeZone';
import { accountChoiceFields, chosenAccounts } from './accountChoice';
import { chosenFilter, filterFields } from './filterFields';
import { walkTransactions } from './walkTransactions';

export const description: INodeProperties[] = showFor(
	'transaction',
	['getAll'],
	[...accountChoiceFields, ...pagingFields, simplifyField, filterFields, timeZoneOptions],
);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const timeZone = timeZoneOf(this, itemIndex);
	const filter = chosenFilter(this, itemIndex, timeZone);
	const wanted = wantedCount(this, itemIndex);
	const simplify = this.getNodeParameter('simplify', itemIndex) as boolean;
	const found = [];
	for (const account of await chosenAccounts(this, itemIndex)) {
		const path = pathTo`/accounts/${account.id}/transactions`;
		// Each account may hold all of the newest ones, so each is asked for as many as are wanted in total.
		const taken = await take(wanted, walkTransactions(this, path, filter, timeZone));
		found.push(...taken.map((transaction) => ({ account, transaction })));
	}
	return found
		.map((row) => ({ ...row, createdAt: row.transaction.attributes.createdAt ?? '' }))
		.sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0))
		.slice(0, wanted)
		.map(({ account, transaction }) =>
			simplify
				? simplifyTransaction(transaction, account, timeZone)
				: flattenTransaction(transaction, account.id),
		);
}
