import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { WorkflowFile } from '../../../n8n/client/Workflows';
import { TEMPLATES } from '../../../tools/templates/withInlinedCode';

type Row = Record<string, unknown>;
type Items = Array<{ json: Row; binary?: unknown; pairedItem?: { item: number } }>;

/** The rows that a node gave: of its only output, or of each of several. */
export type Given = readonly Row[] | readonly Row[][];

/** Each row as an item, its files in `binary`; it comes from the item at `cameFrom`, or else from the one at its own place. */
const items = (rows: readonly Row[]): Items =>
	rows.map(({ cameFrom, binary, ...json }, place) => ({
		json,
		...(binary !== undefined && { binary }),
		pairedItem: { item: Number(cameFrom ?? place) },
	}));
const isSeveral = (given: Given): given is readonly Row[][] => Array.isArray(given[0]);
const input = (given: Given = []) => {
	const outputs = isSeveral(given) ? given : [given];
	return {
		isExecuted: given.length > 0,
		all: (output = 0) => items(outputs[output] ?? []),
		first: () => items(outputs[0])[0],
	};
};

/**
 * Runs a Code node as it stands in a template: the one of that name, or the first. `before` are the rows of nodes
 * by name, `rows` those that come in.
 */
export function runCodeNode(
	template: string,
	before: Readonly<Record<string, Given>>,
	rows: readonly Row[],
	nodeName?: string,
): Items {
	const text = readFileSync(join(TEMPLATES, template), 'utf8');
	const { nodes } = JSON.parse(text) as WorkflowFile;
	const isWanted = ({ type, name }: WorkflowFile['nodes'][number]) =>
		type === 'n8n-nodes-base.code' && (nodeName === undefined || name === nodeName);
	const code = nodes.find(isWanted)?.parameters.jsCode;
	const $ = (name: string) => input(before[name]);
	return new Function('$', '$input', 'DateTime', String(code))($, input(rows), DateTime) as Items;
}
