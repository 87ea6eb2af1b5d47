import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { textOf } from '../../fields/textOf';

export const synchronizationIdField: INodeProperties = {
	displayName: 'Synchronization ID',
	name: 'synchronizationId',
	type: 'string',
	required: true,
	default: '',
	description: 'The "ID" that creating it returned, or that an event of Ponto Connect brought',
};

export function synchronizationId(context: IExecuteFunctions, itemIndex: number): string {
	return textOf(context, itemIndex, 'synchronizationId').trim();
}
