import { join } from 'node:path';
import { inlineCode } from './inlineCode';

export const TEMPLATES = join(__dirname, '..', '..', 'workflows');
const MADE_OF = /^\/\/ Made of workflows\/(code\/\w+\.js)(?: for (\w+))?:/;

interface Template {
	nodes: Array<{ name: string; type: string; parameters: { jsCode?: string } }>;
}

/**
 * A template's text with its Code nodes made anew from their files, which the first line of each names.
 * @throws Error for a Code node that names no file.
 */
export function withInlinedCode(text: string): string {
	const template = JSON.parse(text) as Template;
	const nodeNames = template.nodes.map(({ name }) => name);
	for (const { name, type, parameters } of template.nodes) {
		if (type !== 'n8n-nodes-base.code') continue;
		const [, source, system] = MADE_OF.exec(parameters.jsCode ?? '') ?? [];
		if (source === undefined) throw new Error(`The node ${name} names no file of workflows/code`);
		parameters.jsCode = inlineCode(join(TEMPLATES, source), nodeNames, system);
	}
	return `${JSON.stringify(template, null, 2)}\n`;
}
