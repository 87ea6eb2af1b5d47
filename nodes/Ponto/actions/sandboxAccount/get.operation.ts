import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { anyResourceSchema } from '../../../shared/ponto/schemas/jsonApi';
import { flattenResource } from '../../../shared/ponto/flattenResource';
import { readResource } from '../../../shared/ponto/resources';
import {
	sandboxAccountIdField,
	sandboxAccountPath,
	sandboxBankFields,
} from '../../fields/sandboxBank';
import { showFor } from '../../../shared/fields/showFor';

export const description: INodeProperties[] = showFor('sandboxAccount', 'get', [
	...sandboxBankFields,
	sandboxAccountIdField,
]);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const path = sandboxAccountPath(this, itemIndex);
	return [flattenResource(await readResource(this, path, anyResourceSchema))];
}
