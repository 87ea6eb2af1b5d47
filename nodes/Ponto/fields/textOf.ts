import type { IExecuteFunctions } from 'n8n-workflow';

/** A parameter as text: an expression may give a number, or nothing. */
export function textOf(context: IExecuteFunctions, itemIndex: number, name: string): string {
	const value = context.getNodeParameter(name, itemIndex, '') as unknown;
	return value === null || value === undefined ? '' : String(value);
}
