import type { IExecuteFunctions } from 'n8n-workflow';

/** How many rows the item asks for. */
export function readLimit(run: IExecuteFunctions, itemIndex: number): number {
	if (run.getNodeParameter('returnAll', itemIndex) === true) return Infinity;
	return run.getNodeParameter('limit', itemIndex) as number;
}
