import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeProperties,
} from 'n8n-workflow';
import { pick } from 'lodash';

/** A record in the two ways in which it may be returned. */
export interface Shapes {
	readonly simplified: IDataObject;
	readonly raw: IDataObject;
}

/** What is asked of an AI agent: how much of a record it needs. */
export interface AgentOutput {
	/** What the raw record is, as a sentence. */
	readonly raw: string;
	/** Names of fields, as an example. */
	readonly example: string;
	/** When it is asked, beside being asked by an agent. */
	readonly show?: Readonly<Record<string, boolean[]>>;
}

/** The fields that only an AI agent's tool shows. */
export function agentOutputFields({ raw, example, show = {} }: AgentOutput): INodeProperties[] {
	return [
		{
			displayName: 'Output',
			name: 'output',
			type: 'options',
			displayOptions: { show: { '@tool': [true], ...show } },
			options: [
				{ name: 'Raw', value: 'raw', description: raw },
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
			displayOptions: { show: { '@tool': [true], ...show, output: ['selectedFields'] } },
			default: '',
			placeholder: `e.g. ${example}`,
			description: 'Names of fields, separated by commas',
		},
	];
}

/**
 * Reads what an agent wants of a record; `essential` names the fields that it needs most. Undefined where no agent asks:
 * then the node returns all that it always does.
 */
export function agentOutput(
	context: IExecuteFunctions,
	itemIndex: number,
	essential: readonly string[],
): ((shapes: Shapes) => IDataObject) | undefined {
	switch (context.getNodeParameter('output', itemIndex, '')) {
		case 'raw':
			return ({ raw }) => raw;
		case 'simplified':
			return ({ simplified }) => pick(simplified, [...essential, 'unreadFields']);
		case 'selectedFields':
			return selected(context, itemIndex);
		default:
			return undefined;
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
