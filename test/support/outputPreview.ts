import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The part of JSON Schema in which n8n reads output previews. */
export interface PreviewSchema {
	type: string;
	properties?: Record<string, PreviewSchema>;
	items?: PreviewSchema;
	version?: number;
}

const NODES = join(__dirname, '..', '..', 'nodes');

/** Where n8n looks for the preview of an operation. */
export function previewPath(node: string, resource: string, operation: string): string {
	return join(NODES, node, '__schema__', 'v1.0.0', resource, `${operation}.json`);
}

/**
 * Checks that the editor's preview of an operation shows every field of these real items. With UPDATE_PREVIEWS=1 in
 * the environment it adds what is missing instead.
 */
export function checkPreview(path: string, items: readonly object[]): void {
	const known: PreviewSchema = existsSync(path)
		? (JSON.parse(readFileSync(path, 'utf8')) as PreviewSchema)
		: { type: 'object', properties: {} };
	const seen = items.reduce(
		(schema: PreviewSchema, item) => merge(schema, describeValue(item)),
		known,
	);
	const after = JSON.stringify({ ...seen, version: 1 }, null, '\t');
	if (after === JSON.stringify(known, null, '\t')) return;
	if (process.env.UPDATE_PREVIEWS !== '1') {
		throw new Error(`${path} does not show the output as it is; update it with UPDATE_PREVIEWS=1`);
	}
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, `${after}\n`);
}

function describeValue(value: unknown): PreviewSchema {
	if (Array.isArray(value)) {
		return value.length === 0
			? { type: 'array' }
			: { type: 'array', items: value.map(describeValue).reduce(merge) };
	}
	if (typeof value === 'object' && value !== null) {
		const entries = Object.entries(value).filter(([, member]) => member !== undefined);
		const properties = entries.map(([name, member]) => [name, describeValue(member)]);
		return { type: 'object', properties: Object.fromEntries(properties) };
	}
	return { type: value === null || value === undefined ? 'null' : typeof value };
}

function merge(known: PreviewSchema, seen: PreviewSchema): PreviewSchema {
	if (seen.type === 'null') return known;
	if (known.type === 'null') return seen;
	if (known.properties && seen.properties) {
		const properties = { ...known.properties };
		for (const [name, schema] of Object.entries(seen.properties)) {
			properties[name] = properties[name] ? merge(properties[name], schema) : schema;
		}
		return { ...known, properties };
	}
	return known.items && seen.items
		? { ...known, items: merge(known.items, seen.items) }
		: { ...seen, ...known };
}
