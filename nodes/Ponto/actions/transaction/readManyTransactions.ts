import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { failedRow, hasErrorOutput } from '../../../shared/actions/failedRow';
import { showHint } from '../../../shared/actions/showHint';
import { pagingFields, wantedCount } from '../../../shared/fields/paging';
import { unreadHint } from '../../../shared/ponto/unreadHint';
import { outputFields } from '../../fields/output';
import { timeZoneOf, timeZoneOptions } from '../../fields/timeZone';
import { accountChoiceFields, chosenAccounts } from './accountChoice';
import { chosenFilter, filterFields } from './filterFields';
import { presenter, type Presenter } from './presentTransaction';
import { readAccounts } from './readAccounts';
import { walkTransactions } from './walkTransactions';

export const manyTransactionsFields: INodeProperties[] = [
	...accountChoiceFields,
	...pagingFields,
	...outputFields,
	filterFields,
	timeZoneOptions,
];

/**
 * Reads the booked or pending transactions that {@link manyTransactionsFields} ask for, newest at Ponto first. An account
 * that cannot be read does not keep the others from being read: it is named in a hint and on the error output.
 */
export async function readManyTransactions(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: 'transactions' | 'pending-transactions',
	present: Presenter = presenter(context, itemIndex),
): Promise<IDataObject[]> {
	const timeZone = timeZoneOf(context, itemIndex);
	const filter = chosenFilter(context, itemIndex, timeZone);
	const wanted = wantedCount(context, itemIndex);
	const accounts = await chosenAccounts(context, itemIndex);
	// Each account may hold all of the newest ones, so each is asked for as many as are wanted in total.
	const { found, failures } = await readAccounts(context, accounts, wanted, (path) =>
		walkTransactions(context, `${path}/${collection}`, filter, timeZone),
	);
	const newest = found
		.map((row) => ({ ...row, createdAt: row.transaction.attributes.createdAt ?? '' }))
		.sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0))
		.slice(0, wanted);
	const transactions = newest.map(({ transaction }) => transaction);
	await showHint(context, unreadHint('transaction', transactions));
	for (const { message, description } of failures) {
		await showHint(context, `${message}. ${description ?? ''} The other accounts were read.`);
	}
	return [
		...newest.map(({ account, transaction }) => present(transaction, account)),
		...(hasErrorOutput(context) ? failures.map(failedRow) : []),
	];
}
