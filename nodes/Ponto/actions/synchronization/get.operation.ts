import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { showFor } from '../../../shared/fields/showFor';
import { synchronizationId, synchronizationIdField } from './synchronizationId';
import { synchronizationRow } from './synchronizationRow';
import { readSynchronization } from './waitForCompletion';

export const description: INodeProperties[] = showFor('synchronization', 'get', [
	synchronizationIdField,
]);

export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const id = synchronizationId(this, itemIndex);
	return [synchronizationRow(await readSynchronization(this, id))];
}
