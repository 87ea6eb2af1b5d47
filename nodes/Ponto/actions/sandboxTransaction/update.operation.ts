import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { flattenResource } from '../../../shared/ponto/flattenResource';
import { updateResource } from '../../../shared/ponto/resources';
import {
	sandboxAccountIdField,
	sandboxBankFields,
	sandboxTransactionIdField,
	sandboxTransactionPath,
} from '../../fields/sandboxBank';
import { showFor } from '../../../shared/fields/showFor';
import { changeableTexts } from './textFields';

export const description: INodeProperties[] = showFor('sandboxTransaction', 'update', [
	...sandboxBankFields,
	sandboxAccountIdField,
	sandboxTransactionIdField,
	{
		displayName: 'Update Fields',
		name: 'updateFields',
		type: 'collection',
		placeholder: 'Add field',
		default: {},
		options: changeableTexts.map((field) =>
			field.name === 'counterpartName'
				? { ...field, description: 'Only while the transaction has none' }
				: field,
		),
	},
]);

/** Changes the texts of a fake transaction: the way to get an updated transaction. */
export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const attributes = this.getNodeParameter('updateFields', itemIndex, {}) as IDataObject;
	const path = sandboxTransactionPath(this, itemIndex);
	const updated = await updateResource(this, path, 'financialInstitutionTransaction', attributes);
	return [flattenResource(updated)];
}
