import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { WorkflowFile } from '../../../n8n/client/Workflows';
import { TEMPLATES } from '../../../tools/templates/withInlinedCode';

type Row = Record<string, unknown>;
type Items = Array<{ json: Row }>;

const items = (rows: readonly Row[]): Items => rows.map((json) => ({ json }));
const input = (rows: readonly Row[]) => ({
	all: () => items(rows),
	first: () => items(rows)[0],
});

/** Runs a Code node as it stands in a template. `before` are the rows of nodes by name, `rows` those that come in. */
export function runCodeNode(
	template: string,
	before: Readonly<Record<string, readonly Row[]>>,
	rows: readonly Row[],
): Items {
	const text = readFileSync(join(TEMPLATES, template), 'utf8');
	const { nodes } = JSON.parse(text) as WorkflowFile;
	const code = nodes.find(({ type }) => type === 'n8n-nodes-base.code')?.parameters.jsCode;
	const $ = (name: string) => input(before[name]);
	return new Function('$', '$input', 'DateTime', String(code))($, input(rows), DateTime) as Items;
}
