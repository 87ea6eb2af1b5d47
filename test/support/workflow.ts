import { WorkflowExecute } from 'n8n-core';
import {
	NodeHelpers,
	Workflow,
	createRunExecutionData,
	type IConnections,
	type IDataObject,
	type INode,
	type INodeParameters,
	type INodeType,
	type IRunExecutionData,
	type ITaskData,
} from 'n8n-workflow';
import { additionalData } from '../../n8n/engine';

/** A node of a workflow under test. */
export interface WorkflowNode {
	readonly nodeType: INodeType;
	readonly parameters?: INodeParameters;
	/** The inputs of other nodes that its first output leads to: node and input. */
	readonly leadsTo?: ReadonlyArray<readonly [node: string, input: number]>;
}

/** A node that emits these items, whatever it gets. */
export const sourceOf = (items: IDataObject[]): INodeType => ({
	description: {
		displayName: 'Source',
		name: 'source',
		group: ['transform'],
		version: 1,
		description: '',
		defaults: {},
		inputs: ['main'],
		outputs: ['main'],
		properties: [],
	},
	execute: async () => [items.map((json) => ({ json }))],
});

/** Runs a workflow in n8n's engine from its start node, and returns the first run of each node that ran. */
export async function runWorkflow(
	nodes: Readonly<Record<string, WorkflowNode>>,
	start: string,
): Promise<Readonly<Record<string, ITaskData>>> {
	const names = Object.keys(nodes);
	const typeOf = (name: string) => nodes[name].nodeType;
	const nodeTypes = {
		getByName: typeOf,
		getByNameAndVersion: (name: string) => NodeHelpers.getVersionedNodeType(typeOf(name)),
		getKnownTypes: () => ({}),
	};
	const workflow = new Workflow({
		id: 'workflow-1',
		nodes: names.map((name, column) => nodeNamed(name, nodes[name], column)),
		connections: connectionsOf(nodes),
		active: false,
		nodeTypes,
		settings: { executionOrder: 'v1' },
	});
	const startNode = workflow.getNode(start);
	if (startNode === null) throw new RangeError(`No node is called ${start}`);
	// Not `run`, whose arguments are others before n8n 2.0.
	const runData = createRunExecutionData({
		executionData: {
			nodeExecutionStack: [{ node: startNode, data: { main: [[{ json: {} }]] }, source: null }],
		},
	} as never) as IRunExecutionData;
	const { data } = await new WorkflowExecute(
		additionalData({}),
		'manual',
		runData,
	).processRunExecutionData(workflow);
	if (data.resultData.error) throw data.resultData.error;
	return Object.fromEntries(
		Object.entries(data.resultData.runData).map(([name, [first]]) => [name, first]),
	);
}

const nodeNamed = (name: string, { parameters = {} }: WorkflowNode, column: number): INode => ({
	id: name,
	name,
	// Each node has a type of its own, so that its name leads back to it.
	type: name,
	typeVersion: 1,
	position: [column * 200, 0],
	parameters,
});

const connectionsOf = (nodes: Readonly<Record<string, WorkflowNode>>): IConnections =>
	Object.fromEntries(
		Object.entries(nodes).map(([name, { leadsTo = [] }]) => [
			name,
			{ main: [leadsTo.map(([node, index]) => ({ node, type: 'main' as const, index }))] },
		]),
	);
