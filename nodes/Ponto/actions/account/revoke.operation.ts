import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { pathTo } from '../../../shared/ponto/pathTo';
import { deleteResource } from '../../../shared/ponto/resources';
import { accountLocator, chosenAccountId } from '../../fields/accountLocator';
import { showFor } from '../../../shared/fields/showFor';

export const description: INodeProperties[] = showFor('account', 'revoke', [
	{
		displayName:
			'The integration loses access to the account and its transactions. Only its holder can add it again, at Ponto.',
		name: 'revokeNotice',
		type: 'notice',
		default: '',
	},
	accountLocator,
]);

/** Takes the account out of the integration. */
export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const accountId = await chosenAccountId(this, itemIndex);
	return [{ id: await deleteResource(this, pathTo`/accounts/${accountId}`), revoked: true }];
}
