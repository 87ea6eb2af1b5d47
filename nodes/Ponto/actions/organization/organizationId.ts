import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { textOf } from '../../fields/textOf';

export const organizationIdField: INodeProperties = {
	displayName: 'Organization ID',
	name: 'organizationId',
	type: 'string',
	required: true,
	default: '',
	description: 'The "ID" of Organization > Get; keep it, it is also needed after access has ended',
};

export function organizationId(context: IExecuteFunctions, itemIndex: number): string {
	return textOf(context, itemIndex, 'organizationId').trim();
}
