import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

/** Return All and Limit, as in every n8n node. */
export const pagingFields: INodeProperties[] = [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		displayOptions: { show: { returnAll: [false] } },
		default: 50,
		description: 'Max number of results to return',
	},
];

/** How many results the user wants; Infinity for all. */
export function wantedCount(context: IExecuteFunctions, itemIndex: number): number {
	return context.getNodeParameter('returnAll', itemIndex)
		? Infinity
		: (context.getNodeParameter('limit', itemIndex) as number);
}

/** The first `count` of a list that is read page by page; reads no page beyond them. */
export async function take<Row>(count: number, rows: AsyncIterable<Row>): Promise<Row[]> {
	const taken: Row[] = [];
	if (count < 1) return taken;
	for await (const row of rows) {
		taken.push(row);
		if (taken.length >= count) break;
	}
	return taken;
}
