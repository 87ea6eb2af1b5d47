import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { redirectLink } from '../../../shared/ponto/schemas/jsonApi';
import { pathTo } from '../../../shared/ponto/pathTo';
import { createResource } from '../../../shared/ponto/resources';
import { accountLocator, chosenAccountId } from '../../fields/accountLocator';
import { checkedRedirectUrl, redirectUrlField } from '../../fields/redirectUrl';
import { showFor } from '../../../shared/fields/showFor';

export const description: INodeProperties[] = showFor('account', 'reauthorize', [
	{
		displayName:
			'For accounts of Ponto Connect. With a custom integration, the account holder renews the consent in the Ponto dashboard.',
		name: 'reauthorizeNotice',
		type: 'notice',
		default: '',
	},
	accountLocator,
	redirectUrlField,
]);

/** Makes a link where the account holder renews the consent. */
export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const url = this.getNodeParameter('redirectUrl', itemIndex);
	const redirectUri = checkedRedirectUrl(this, itemIndex, url);
	const accountId = await chosenAccountId(this, itemIndex);
	const path = pathTo`/accounts/${accountId}/reauthorization-requests`;
	const created = await createResource(this, path, 'reauthorizationRequest', { redirectUri });
	return [
		{
			id: created.id,
			accountId,
			reauthorizationLink: redirectLink(created),
			nextStep: 'Send the account holder to the link to renew the consent at the bank.',
		},
	];
}
