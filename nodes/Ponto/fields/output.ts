import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeProperties,
} from 'n8n-workflow';
import { pick } from 'lodash';

/** How much of a record is returned. Simplify alone decides for a node; an AI agent is also asked which fields it needs. */
export const outputFields: INodeProperties[] = [
	{
		displayName: 'Simplify',
		name: 'simplify',
		type: 'boolean',
		default: true,
		description: 'Whether to return a simplified version of the response instead of the raw data',
	},
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		displayOptions: { show: { '@tool': [true], simplify: [true] } },
		options: [
			{ name: 'Raw', value: 'raw', description: 'All that Ponto sends' },
			{ name: 'Selected Fields', value: 'selectedFields', description: 'Only the fields below' },
			{
				name: 'Simplified',
				value: 'simplified',
				description: 'The ten or so fields that an agent needs most',
			},
		],
		default: 'simplified',
		description: 'What the agent gets to read: the less, the cheaper and the surer',
	},
	{
		displayName: 'Fields',
		name: 'fields',
		type: 'string',
		required: true,
		displayOptions: { show: { '@tool': [true], simplify: [true], output: ['selectedFields'] } },
		default: '',
		placeholder: 'e.g. bookedOn, amountText, counterpartName',
		description: 'Names of fields, separated by commas',
	},
];

/** A record in the two ways in which it may be returned. */
export interface Shapes {
	readonly simplified: IDataObject;
	readonly raw: IDataObject;
}

/** Reads how much of a record is wanted; `essential` names the fields that an agent needs most. */
export function chosenOutput(
	context: IExecuteFunctions,
	itemIndex: number,
	essential: readonly string[],
): (shapes: Shapes) => IDataObject {
	if (context.getNodeParameter('simplify', itemIndex) !== true) return ({ raw }) => raw;
	switch (context.getNodeParameter('output', itemIndex, '')) {
		case 'raw':
			return ({ raw }) => raw;
		case 'simplified':
			return ({ simplified }) => pick(simplified, [...essential, 'unreadFields']);
		case 'selectedFields':
			return selected(context, itemIndex);
		default:
			return ({ simplified }) => simplified;
	}
}

function selected(context: IExecuteFunctions, itemIndex: number): (shapes: Shapes) => IDataObject {
	const given = String(context.getNodeParameter('fields', itemIndex, '') ?? '');
	const names = given.split(',').flatMap((name) => name.trim() || []);
	return ({ simplified }) => {
		const unknown = names.filter((name) => !Object.hasOwn(simplified, name));
		if (names.length > 0 && unknown.length === 0) return pick(simplified, names);
		throw new NodeOperationError(
			context.getNode(),
			names.length === 0
				? 'Fields is empty'
				: `Fields names what is not there: ${unknown.join(', ')}`,
			{ description: `There are: ${Object.keys(simplified).join(', ')}.`, itemIndex },
		);
	};
}
