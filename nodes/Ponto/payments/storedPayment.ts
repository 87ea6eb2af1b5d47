import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { anyResourceSchema } from '../../shared/ponto/schemas/jsonApi';
import { pathTo } from '../../shared/ponto/pathTo';
import { deleteResource, readResource } from '../../shared/ponto/resources';
import { accountLocator, chosenAccountId } from '../fields/accountLocator';
import { textOf } from '../fields/textOf';
import { preparedPayment } from './preparedPayment';

/** Reading and deleting something that was prepared is the same for all kinds of payment. */
export function storedPaymentFields(label: string, name: string): INodeProperties[] {
	return [
		accountLocator,
		{
			displayName: label,
			name,
			type: 'string',
			required: true,
			default: '',
			description: 'The "ID" that creating it returned',
		},
	];
}

/** Reads it, with where it stands; `present` decides how it is shown. */
export async function readStoredPayment(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: string,
	idParameter: string,
	present = preparedPayment,
): Promise<IDataObject[]> {
	const { accountId, path } = await locate(context, itemIndex, collection, idParameter);
	const resource = await readResource(context, path, anyResourceSchema);
	return [present(resource, accountId)];
}

/** Deletes it; only possible while nobody has signed. */
export async function deleteStoredPayment(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: string,
	idParameter: string,
): Promise<IDataObject[]> {
	const { accountId, path } = await locate(context, itemIndex, collection, idParameter);
	return [{ id: await deleteResource(context, path), accountId, deleted: true }];
}

async function locate(
	context: IExecuteFunctions,
	itemIndex: number,
	collection: string,
	idParameter: string,
) {
	const accountId = await chosenAccountId(context, itemIndex);
	const id = textOf(context, itemIndex, idParameter);
	return { accountId, path: pathTo`/accounts/${accountId}/${collection}/${id}` };
}
