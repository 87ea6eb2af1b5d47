import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import type { Account } from '../../../shared/ponto/schemas/account';
import { accountLocator, chosenAccountId } from '../../fields/accountLocator';
import { accountById, allAccounts } from '../../fields/knownAccounts';

/** Chooses between all accounts and a single one. */
export const accountChoiceFields: INodeProperties[] = [
	{
		displayName: 'Accounts',
		name: 'accounts',
		type: 'options',
		options: [
			{ name: 'All Accounts', value: 'all', description: 'Every account of the integration' },
			{ name: 'One Account', value: 'one', description: 'The account that is chosen below' },
		],
		default: 'all',
	},
	{ ...accountLocator, displayOptions: { show: { accounts: ['one'] } } },
];

/** The accounts that are chosen in {@link accountChoiceFields}. */
export async function chosenAccounts(
	context: IExecuteFunctions,
	itemIndex: number,
): Promise<Account[]> {
	if (context.getNodeParameter('accounts', itemIndex) === 'all') return await allAccounts(context);
	return [await accountById(context, await chosenAccountId(context, itemIndex))];
}
