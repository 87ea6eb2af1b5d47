import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { transactionSchema } from '../../../shared/ponto/schemas/transaction';
import { paginateEach } from '../../../shared/ponto/paginate';
import { pathTo } from '../../../shared/ponto/pathTo';
import { showHint } from '../../../shared/actions/showHint';
import { unreadHint } from '../../../shared/ponto/unreadHint';
import { accountById } from '../../fields/knownAccounts';
import { pagingFields, take, wantedCount } from '../../../shared/fields/paging';
import { showFor } from '../../../shared/fields/showFor';
import { outputFields } from '../../fields/output';
import { timeZoneOptions } from '../../fields/timeZone';
import { presenter } from '../transaction/presentTransaction';
import { synchronizationId, synchronizationIdField } from './synchronizationId';
import { readSynchronization } from './waitForCompletion';

const COLLECTIONS: Readonly<Record<string, string>> = {
	booked: 'updated-transactions',
	pending: 'updated-pending-transactions',
};

export const description: INodeProperties[] = showFor('synchronization', 'getUpdatedTransactions', [
	synchronizationIdField,
	{
		displayName: 'Transactions',
		name: 'transactionKind',
		type: 'options',
		options: [
			{ name: 'Booked', value: 'booked', description: 'New and changed booked transactions' },
			{ name: 'Pending', value: 'pending', description: 'New and changed pending transactions' },
		],
		default: 'booked',
	},
	...pagingFields,
	...outputFields,
	timeZoneOptions,
]);

/** The transactions that a synchronization brought or changed. */
export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const present = presenter(this, itemIndex);
	const kind = this.getNodeParameter('transactionKind', itemIndex) as string;
	const id = synchronizationId(this, itemIndex);
	// Ponto links to this list under another host in places, so the address comes from the ID.
	const path = pathTo`/synchronizations/${id}/${COLLECTIONS[kind] ?? ''}`;
	const { attributes } = await readSynchronization(this, id);
	const account = await accountById(this, attributes.resourceId ?? '');
	const wanted = wantedCount(this, itemIndex);
	const transactions = await take(wanted, paginateEach(this, path, transactionSchema));
	await showHint(this, unreadHint('transaction', transactions));
	return transactions.map((transaction) => ({
		...present(transaction, account),
		...(kind === 'pending' && { pending: true }),
	}));
}
