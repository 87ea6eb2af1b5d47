import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { anyResourceSchema } from '../../../shared/ponto/schemas/jsonApi';
import { flattenResource } from '../../../shared/ponto/flattenResource';
import { paginateEach } from '../../../shared/ponto/paginate';
import { pagingFields, take, wantedCount } from '../../../shared/fields/paging';
import {
	sandboxAccountIdField,
	sandboxBankFields,
	sandboxTransactionsPath,
} from '../../fields/sandboxBank';
import { showFor } from '../../../shared/fields/showFor';

export const description: INodeProperties[] = showFor('sandboxTransaction', 'getAll', [
	...sandboxBankFields,
	sandboxAccountIdField,
	...pagingFields,
]);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const listed = paginateEach(this, sandboxTransactionsPath(this, itemIndex), anyResourceSchema);
	return (await take(wantedCount(this, itemIndex), listed)).map(flattenResource);
}
