import type { INodeProperties } from 'n8n-workflow';

/** Shows parameters only for these operations of a resource, besides what they ask for themselves. */
export function showFor(
	resource: string,
	operations: readonly string[],
	parameters: readonly INodeProperties[],
): INodeProperties[] {
	return parameters.map((parameter) => ({
		...parameter,
		displayOptions: {
			...parameter.displayOptions,
			show: {
				...parameter.displayOptions?.show,
				resource: [resource],
				operation: [...operations],
			},
		},
	}));
}
