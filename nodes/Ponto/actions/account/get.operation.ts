import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { flattenResource } from '../../../shared/ponto/flattenResource';
import { accountLocator, chosenAccountId } from '../../fields/accountLocator';
import { showHint } from '../../../shared/actions/showHint';
import { unreadHint } from '../../../shared/ponto/unreadHint';
import { showFor } from '../../../shared/fields/showFor';
import { simplifyField } from '../../fields/simplify';
import { accountById } from '../../fields/knownAccounts';
import { simplifyAccount } from './simplifyAccount';

export const description: INodeProperties[] = showFor('account', 'get', [
	accountLocator,
	simplifyField,
]);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const account = await accountById(this, await chosenAccountId(this, itemIndex));
	await showHint(this, unreadHint('account', [account]));
	const simplify = this.getNodeParameter('simplify', itemIndex) as boolean;
	return [simplify ? simplifyAccount(account) : flattenResource(account)];
}
