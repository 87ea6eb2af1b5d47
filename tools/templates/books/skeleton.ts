import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INode } from 'n8n-workflow';
import type { WorkflowFile } from '../../../n8n/client/Workflows';
import { TEMPLATES } from '../withInlinedCode';
import type { BooksTemplate, Parameters } from './BooksTemplate';

/** A template with its description, as it stands in a file. */
export type DescribedWorkflow = WorkflowFile & { description: string };

/** The templates that all books have. */
export const KINDS = ['mark-invoices-paid', 'list-invoices', 'book-payments', 'take-back'] as const;

/** One of the templates that all books have. */
export type Kind = (typeof KINDS)[number];

const SKELETON = 'Moneybird';

/** The template for Moneybird, from which those of other books are made. */
function skeleton(kind: Kind): DescribedWorkflow {
	const file = join(TEMPLATES, `${kind}-${SKELETON.toLowerCase()}.json`);
	return JSON.parse(readFileSync(file, 'utf8')) as DescribedWorkflow;
}

/** The skeleton with the name of these books wherever Moneybird's stands, in code nodes too. */
export function namedFor(kind: Kind, { name, option }: BooksTemplate): DescribedWorkflow {
	const renamed = (value: unknown): unknown => {
		if (typeof value === 'string') return value.replaceAll(SKELETON, name);
		if (Array.isArray(value)) return value.map(renamed);
		if (typeof value !== 'object' || value === null) return value;
		const entries = Object.entries(value).map(([key, inner]) => [
			key,
			key === 'jsCode' ? firstLine(String(inner), option) : renamed(inner),
		]);
		return Object.fromEntries(entries);
	};
	return renamed(skeleton(kind)) as DescribedWorkflow;
}

/** The line that says of which file a Code node is made; the rest is inlined anew. */
const firstLine = (code: string, option: string) =>
	`${code.split('\n')[0].replace(` for ${SKELETON.toLowerCase()}:`, ` for ${option}:`)}\n`;

/** The node of that name. @throws Error where there is none. */
export function nodeOf({ nodes, name: workflow }: WorkflowFile, name: string): INode {
	const node = nodes.find((each) => each.name === name);
	if (node === undefined) throw new Error(`${workflow} has no node ${name}`);
	return node;
}

/** Puts a yellow note in the place of the skeleton's. */
export function setNote(workflow: WorkflowFile, paragraphs: readonly string[]): void {
	const note = workflow.nodes.find(({ parameters }) => parameters.color === 1);
	if (note) note.parameters.content = paragraphs.join('\n\n');
}

/** Steps as a numbered list. */
export const numbered = (steps: readonly string[]) =>
	steps.map((step, place) => `${place + 1}. ${step}`).join('\n');

/** Fields of an Edit Fields node named Settings. */
export function setSettings(
	workflow: WorkflowFile,
	fields: Readonly<Record<string, string>>,
): void {
	nodeOf(workflow, 'Settings').parameters.assignments = {
		assignments: Object.entries(fields).map(([name, value]) => ({
			id: name,
			name,
			value,
			type: 'string',
		})),
	};
}

/** How an HTTP Request node of these books is authorized, with the headers that it sends besides, and its own. */
export function authorized(
	{ credential, headers = [] }: BooksTemplate,
	own: ReadonlyArray<readonly [name: string, value: string]> = [],
): Parameters {
	const { isGeneric, type } = credential;
	return {
		...(isGeneric
			? { authentication: 'genericCredentialType', genericAuthType: type }
			: { authentication: 'predefinedCredentialType', nodeCredentialType: type }),
		...headersOf(typeof headers === 'string' ? headers : [...headers, ...own]),
	};
}

function headersOf(headers: NonNullable<BooksTemplate['headers']>): Parameters {
	if (headers.length === 0) return {};
	if (typeof headers === 'string') {
		return { sendHeaders: true, specifyHeaders: 'json', jsonHeaders: headers };
	}
	const parameters = headers.map(([name, value]) => ({ name, value }));
	return { sendHeaders: true, headerParameters: { parameters } };
}

/** How many requests go at once, as an option of an HTTP Request node. */
export const batched = ({ batching }: BooksTemplate): Parameters =>
	batching
		? { batching: { batch: { batchSize: batching.size, batchInterval: batching.intervalMs } } }
		: {};
