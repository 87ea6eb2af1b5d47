import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeProperties,
} from 'n8n-workflow';
import { anyResourceSchema } from '../../../shared/ponto/schemas/jsonApi';
import { pathTo } from '../../../shared/ponto/pathTo';
import { readResource } from '../../../shared/ponto/resources';
import { withClientToken } from '../../../shared/ponto/withClientToken';
import { clientTokenNotice } from '../../fields/clientTokenNotice';
import { showFor } from '../../../shared/fields/showFor';
import { organizationId, organizationIdField } from './organizationId';

export const description: INodeProperties[] = showFor('organization', 'getUsage', [
	clientTokenNotice,
	organizationIdField,
	{
		displayName: 'Month',
		name: 'month',
		type: 'string',
		required: true,
		default: "={{ $now.minus({ months: 1 }).toFormat('yyyy-MM') }}",
		placeholder: 'e.g. 2026-11',
		description: 'Year and month',
	},
]);

/** What an organization is billed for in a month. */
export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const month = String(this.getNodeParameter('month', itemIndex)).trim();
	if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
		throw new NodeOperationError(this.getNode(), `Month "${month}" is not a month`, {
			description: 'Write year and month, for example 2026-11.',
			itemIndex,
		});
	}
	const id = organizationId(this, itemIndex);
	const path = pathTo`/organizations/${id}/usage/${month}`;
	const { attributes } = await withClientToken(this, readResource(this, path, anyResourceSchema));
	return [{ organizationId: id, month, ...(attributes as IDataObject) }];
}
