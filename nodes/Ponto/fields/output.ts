import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { agentOutput, agentOutputFields, type Shapes } from '../../shared/fields/agentOutput';

/** How much of a record is returned. Simplify alone decides for a node; an AI agent is also asked which fields it needs. */
export const outputFields: INodeProperties[] = [
	{
		displayName: 'Simplify',
		name: 'simplify',
		type: 'boolean',
		default: true,
		description: 'Whether to return a simplified version of the response instead of the raw data',
	},
	...agentOutputFields({
		raw: 'All that Ponto sends',
		example: 'bookedOn, amountText, counterpartName',
		show: { simplify: [true] },
	}),
];

/** Reads how much of a record is wanted; `essential` names the fields that an agent needs most. */
export function chosenOutput(
	context: IExecuteFunctions,
	itemIndex: number,
	essential: readonly string[],
): (shapes: Shapes) => IDataObject {
	if (context.getNodeParameter('simplify', itemIndex) !== true) return ({ raw }) => raw;
	return agentOutput(context, itemIndex, essential) ?? (({ simplified }) => simplified);
}
