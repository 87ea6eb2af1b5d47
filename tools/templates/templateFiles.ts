import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowFile } from '../../n8n/client/Workflows';
import { TEMPLATES } from './withInlinedCode';

/** The names of the templates' files. */
export const templateFiles = (): string[] =>
	readdirSync(TEMPLATES).filter((name) => name.endsWith('.json'));

/** The types of n8n's own nodes that the templates use. */
export function usedNodeTypes(): string[] {
	const types = templateFiles().flatMap((name) => {
		const text = readFileSync(join(TEMPLATES, name), 'utf8');
		return (JSON.parse(text) as WorkflowFile).nodes.map(({ type }) => type);
	});
	return [...new Set(types)].filter((type) => type.startsWith('n8n-nodes-base.')).sort();
}
