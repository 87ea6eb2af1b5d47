import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { accountLocator, chosenAccountId } from '../../fields/accountLocator';
import { showHint } from '../../../shared/actions/showHint';
import { unreadHint } from '../../../shared/ponto/unreadHint';
import { showFor } from '../../../shared/fields/showFor';
import { chosenOutput, outputFields } from '../../fields/output';
import { accountById } from '../../fields/knownAccounts';
import { ESSENTIAL_OF_ACCOUNT, shapesOf } from './simplifyAccount';

export const description: INodeProperties[] = showFor('account', 'get', [
	accountLocator,
	...outputFields,
]);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const account = await accountById(this, await chosenAccountId(this, itemIndex));
	await showHint(this, unreadHint('account', [account]));
	return [chosenOutput(this, itemIndex, ESSENTIAL_OF_ACCOUNT)(shapesOf(account))];
}
