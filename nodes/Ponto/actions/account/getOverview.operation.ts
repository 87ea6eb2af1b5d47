import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeProperties,
} from 'n8n-workflow';
import { showHint } from '../../../shared/actions/showHint';
import { unreadHint } from '../../../shared/ponto/unreadHint';
import { financialInstitutionIdOf } from '../../../shared/ponto/schemas/account';
import {
	financialInstitutionSchema,
	type FinancialInstitution,
} from '../../../shared/ponto/schemas/financialInstitution';
import { paginateEach } from '../../../shared/ponto/paginate';
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
	const now = Date.now();
	const accounts = await allAccounts(this);
	await showHint(this, unreadHint('account', accounts));
	const totals = rows === 'accounts' ? [] : currencyTotals(accounts);
	if (rows === 'totals') return totals;
	const { banks, failure } = await knownBanks(this);
	if (failure) {
		await showHint(this, `The names of the banks are missing: ${failure.message}`);
	}
	const bankById = new Map(banks.map((bank) => [bank.id, bank]));
	const overviews = accounts.map((account) => {
		const bank = bankById.get(financialInstitutionIdOf(account) ?? '');
		return accountOverview(account, bank, now, timeZone);
	});
	return [...overviews, ...totals];
}

/** The banks, or as many as could be read: an overview without their names is better than none. */
async function knownBanks(context: IExecuteFunctions) {
	const banks: FinancialInstitution[] = [];
	const path = '/financial-institutions';
	try {
		for await (const bank of paginateEach(context, path, financialInstitutionSchema)) {
			banks.push(bank);
		}
		return { banks };
	} catch (error) {
		return { banks, failure: new NodeOperationError(context.getNode(), error as Error) };
	}
}
