import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { anyResourceSchema, type AnyResource } from '../../../shared/ponto/schemas/jsonApi';
import { flattenResource } from '../../../shared/ponto/flattenResource';
import { paginateEach } from '../../../shared/ponto/paginate';
import { withClientToken } from '../../../shared/ponto/withClientToken';
import { clientTokenNotice } from '../../fields/clientTokenNotice';
import { pagingFields, take, wantedCount } from '../../../shared/fields/paging';
import { showFor } from '../../../shared/fields/showFor';

export const description: INodeProperties[] = showFor('integrationAccount', 'getAll', [
	clientTokenNotice,
	...pagingFields,
]);

/** The accounts of all organizations that are linked to the application. */
export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const accounts = paginateEach(this, '/integration-accounts', anyResourceSchema);
	const taken = await withClientToken(this, take(wantedCount(this, itemIndex), accounts));
	return taken.map((account) => ({
		...flattenResource(account),
		accountId: relatedId(account, 'account'),
		financialInstitutionId: relatedId(account, 'financialInstitution'),
		organizationId: relatedId(account, 'organization'),
	}));
}

function relatedId({ relationships }: AnyResource, name: string): string | null {
	return relationships?.[name]?.data?.id ?? null;
}
