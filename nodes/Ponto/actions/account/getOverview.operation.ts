import { DateTime } from 'luxon';
import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { financialInstitutionIdOf } from '../../../shared/ponto/schemas/account';
import { financialInstitutionSchema } from '../../../shared/ponto/schemas/financialInstitution';
import { paginateEach } from '../../../shared/ponto/paginate';
import { take } from '../../../shared/fields/paging';
import { showFor } from '../../../shared/fields/showFor';
import { timeZoneOf, timeZoneOptions } from '../../fields/timeZone';
import { accountOverview } from './accountOverview';
import { currencyTotals } from './currencyTotals';
import { allAccounts } from '../../fields/knownAccounts';

export const description: INodeProperties[] = showFor('account', 'getOverview', [
	{
		displayName: 'Return',
		name: 'overviewRows',
		type: 'options',
		options: [
			{
				name: 'Accounts',
				value: 'accounts',
				description: 'One item for each account',
			},
			{
				name: 'Accounts and Totals',
				value: 'accountsAndTotals',
				description: 'One item for each account, then one for each currency',
			},
			{
				name: 'Totals',
				value: 'totals',
				description: 'One item for each currency, over all accounts that are not deprecated',
			},
		],
		default: 'accountsAndTotals',
		description: 'Which items to return; their "kind" is account or total',
	},
	timeZoneOptions,
]);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const rows = this.getNodeParameter('overviewRows', itemIndex) as string;
	const timeZone = timeZoneOf(this, itemIndex);
	const today = DateTime.now().setZone(timeZone).toFormat('yyyy-MM-dd');
	const accounts = await allAccounts(this);
	const totals = rows === 'accounts' ? [] : currencyTotals(accounts);
	if (rows === 'totals') return totals;
	const banks = await take(
		Infinity,
		paginateEach(this, '/financial-institutions', financialInstitutionSchema),
	);
	const bankById = new Map(banks.map((bank) => [bank.id, bank]));
	const overviews = accounts.map((account) => {
		const bank = bankById.get(financialInstitutionIdOf(account) ?? '');
		return accountOverview(account, bank, today, timeZone);
	});
	return [...overviews, ...totals];
}
