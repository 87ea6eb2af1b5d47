import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';

/** Where the nodes of n8n that the templates use are kept, so that a test needs no n8n. */
export const KEPT_NODE_TYPES = join(
	__dirname,
	'..',
	'..',
	'test',
	'fixtures',
	'n8n-node-types.json',
);

/** What a test asks of one of n8n's nodes: which versions, parameters and choices it has; no words but labels. */
export type KeptNodeType = Pick<
	INodeTypeDescription,
	'defaults' | 'displayName' | 'name' | 'properties' | 'version'
>;

const KEPT_OF_PROPERTY = [
	'name',
	'displayName',
	'type',
	'value',
	'required',
	'default',
	'displayOptions',
	'options',
	'values',
	'typeOptions',
	'isNodeSetting',
];

function kept(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(kept);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([name]) => KEPT_OF_PROPERTY.includes(name));
	return Object.fromEntries(
		entries.map(([name, inner]) => [
			name,
			['options', 'values'].includes(name) ? kept(inner) : inner,
		]),
	);
}

/** The nodes with these types as n8n's package lists them, one entry for each range of versions. */
export function keptNodeTypes(nodesBase: string, types: readonly string[]): KeptNodeType[] {
	const file = join(nodesBase, 'dist', 'types', 'nodes.json');
	const listed = JSON.parse(readFileSync(file, 'utf8')) as INodeTypeDescription[];
	const wanted = types.map((type) => type.replace('n8n-nodes-base.', ''));
	return listed
		.filter(({ name }) => wanted.includes(name))
		.map(({ name, displayName, version, defaults, properties }) => ({
			name,
			displayName,
			version,
			defaults: { name: defaults.name },
			properties: kept(
				properties.filter(({ type }) => type !== 'notice' && type !== 'callout'),
			) as INodeProperties[],
		}))
		.sort((one, other) =>
			`${one.name}${one.version}`.localeCompare(`${other.name}${other.version}`),
		);
}
