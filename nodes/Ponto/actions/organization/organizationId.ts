import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

export const organizationIdField: INodeProperties = {
	displayName: 'Organization ID',
	name: 'organizationId',
	type: 'string',
	required: true,
	default: '',
	description: 'The "ID" of Organization > Get; keep it, it is also needed after access has ended',
};

export function organizationId(context: IExecuteFunctions, itemIndex: number): string {
	return (context.getNodeParameter('organizationId', itemIndex) as string).trim();
}
