import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { pathTo } from '../../../shared/ponto/pathTo';
import { deleteResource } from '../../../shared/ponto/resources';
import { withClientToken } from '../../../shared/ponto/withClientToken';
import { clientTokenNotice } from '../../fields/clientTokenNotice';
import { showFor } from '../../../shared/fields/showFor';
import { organizationId, organizationIdField } from './organizationId';

export const description: INodeProperties[] = showFor('organization', 'revokeIntegration', [
	{
		displayName:
			'Your application loses access to all accounts of the organization, which must consent anew to come back.',
		name: 'revokeIntegrationNotice',
		type: 'notice',
		default: '',
	},
	clientTokenNotice,
	organizationIdField,
]);

/** Ends the access of the application to an organization, even when its refresh token is lost. */
export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const id = organizationId(this, itemIndex);
	const path = pathTo`/organizations/${id}/integration`;
	const integrationId = await withClientToken(this, deleteResource(this, path));
	return [{ id: integrationId, organizationId: id, revoked: true }];
}
