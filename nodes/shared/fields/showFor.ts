import type { INodeProperties } from 'n8n-workflow';

/** The same parameters, shown only for one operation of a resource, besides what they ask for themselves. */
export function showFor(
	resource: string,
	operation: string,
	parameters: readonly INodeProperties[],
): INodeProperties[] {
	return parameters.map((parameter) => ({
		...parameter,
		displayOptions: {
			...parameter.displayOptions,
			show: {
				...parameter.displayOptions?.show,
				resource: [resource],
				operation: [operation],
			},
		},
	}));
}
