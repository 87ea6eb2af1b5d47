import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { INode, INodeProperties, INodeType } from 'n8n-workflow';
import type { WorkflowFile } from '../../n8n/client/Workflows';

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'workflows');
const PREFIX = 'n8n-nodes-ponto.';

const STICKY = 'n8n-nodes-base.stickyNote';
const YELLOW = 1;
const WHITE = 7;
/** The side of an ordinary node on the canvas. */
const NODE_SIZE = 96;

interface Box {
	readonly name: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly color?: unknown;
	readonly content?: unknown;
}

function boxOf({ name, position: [left, top], parameters }: INode): Box {
	const { width = NODE_SIZE, height = NODE_SIZE, color, content } = parameters;
	return {
		name,
		left,
		top,
		right: left + Number(width),
		bottom: top + Number(height),
		color,
		content,
	};
}

const overlap = (one: Box, other: Box) =>
	one.left < other.right &&
	other.left < one.right &&
	one.top < other.bottom &&
	other.top < one.bottom;
const isInside = (box: Box, around: Box) =>
	box.left >= around.left &&
	box.right <= around.right &&
	box.top >= around.top &&
	box.bottom <= around.bottom;

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function read(file: string): WorkflowFile {
	return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as WorkflowFile;
}

function ownNodeTypes(): Map<string, INodeType> {
	const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
		n8n: { nodes: string[] };
	};
	const instances = manifest.n8n.nodes.map((path) => {
		const source = join(ROOT, path.replace(/^dist\//, '').replace(/\.js$/, ''));
		const [NodeClass] = Object.values(
			jest.requireActual<Record<string, new () => INodeType>>(source),
		);
		return new NodeClass();
	});
	return new Map(instances.map((node) => [node.description.name, node]));
}

const nodeTypes = ownNodeTypes();

const ownNodes = ({ nodes }: WorkflowFile) => nodes.filter(({ type }) => type.startsWith(PREFIX));

function unknownParameters({ type, parameters }: INode): string[] {
	const properties = nodeTypes.get(type.slice(PREFIX.length))?.description.properties ?? [];
	return Object.entries(parameters)
		.filter(([name]) => name !== 'pollTimes')
		.flatMap(([name, value]) => problemWith(name, value, properties));
}

function problemWith(
	name: string,
	value: unknown,
	properties: readonly INodeProperties[],
): string[] {
	const candidates = properties.filter((property) => property.name === name);
	if (candidates.length === 0) return [`no parameter ${name}`];
	const collections = candidates.filter((property) => property.type === 'collection');
	if (collections.length > 0) {
		const inner = collections.flatMap(({ options }) => (options ?? []) as INodeProperties[]);
		return Object.entries(value as object).flatMap(([key, entry]) =>
			problemWith(key, entry, inner),
		);
	}
	const choices = candidates.filter((property) => property.type === 'options');
	const values = choices
		.flatMap(({ options }) => options ?? [])
		.map((option) => Object(option).value);
	const isComputed = String(value).startsWith('=');
	return choices.length > 0 && !isComputed && !values.includes(value)
		? [`${name} cannot be ${value}`]
		: [];
}

describe.each(files)('the template %s', (file) => {
	const template = read(file);

	it('uses only nodes and parameters that the package has', () => {
		const names = ownNodes(template).map(({ type }) => type.slice(PREFIX.length));
		expect(names.filter((name) => !nodeTypes.has(name))).toEqual([]);
		expect(ownNodes(template).flatMap(unknownParameters)).toEqual([]);
	});

	it('says which n8n it is made for', () => {
		const notes = template.nodes.filter(({ type }) => type.endsWith('stickyNote'));
		expect(notes.map(({ parameters }) => parameters.content).join()).toContain('Made for n8n 2.41');
	});

	it('connects nodes that exist', () => {
		const names = template.nodes.map(({ name }) => name);
		const targets = Object.values(template.connections).flatMap(({ main }) =>
			main.flatMap((output) => (output ?? []).map(({ node }) => node)),
		);
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(template.nodes.map(({ id }) => id)).size).toBe(names.length);
		const connected = [...Object.keys(template.connections), ...targets];
		expect(connected.filter((name) => !names.includes(name))).toEqual([]);
	});

	it('carries no credential and no data of whoever made it', () => {
		expect(template.nodes.filter(({ credentials }) => credentials)).toEqual([]);
		expect(Object.keys(template).sort()).toEqual(['connections', 'name', 'nodes', 'settings']);
	});

	describe('says on the canvas what to do', () => {
		const stickies = template.nodes.filter(({ type }) => type === STICKY).map(boxOf);
		const [overview, ...others] = stickies;

		it('in one yellow note with how it works and how to set it up', () => {
			const text = String(overview.content);
			expect(stickies.filter(({ color }) => color === YELLOW)).toEqual([overview]);
			expect(text).toMatch(/^## .*\n\n### How it works\n[^]*\n### Setup\n1\. /);
			const words = text.split(/\s+/).length;
			expect(words).toBeGreaterThanOrEqual(100);
			expect(words).toBeLessThanOrEqual(300);
		});

		it('in white notes about its parts, which nothing hides', () => {
			expect(others.filter(({ color }) => color !== WHITE)).toEqual([]);
			const nodes = template.nodes.filter(({ type }) => type !== STICKY).map(boxOf);
			const hidden = stickies.flatMap((sticky) => [
				...stickies.filter((other) => other !== sticky && overlap(sticky, other)),
				...nodes.filter((node) => overlap(sticky, node) && !isInside(node, sticky)),
			]);
			expect(hidden.map(({ name }) => name)).toEqual([]);
			const covered = nodes.filter((node) =>
				nodes.some((other) => other !== node && overlap(node, other)),
			);
			expect(covered.map(({ name }) => name)).toEqual([]);
		});

		it('which names nodes and tables that there are', () => {
			const names = template.nodes.map(({ name }) => name);
			const told = stickies.flatMap(({ content }) =>
				[...String(content).matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name),
			);
			const otherTemplates = files.map((other) => read(other).name);
			expect(told.filter((name) => ![...names, ...otherTemplates].includes(name))).toEqual([]);
		});
	});

	it('lets no output of Match end nowhere', () => {
		const { main = [] } = template.connections.Match ?? {};
		const hasMatch = template.nodes.some(({ type }) => type === `${PREFIX}pontoInvoiceMatch`);
		expect(main.filter((output) => (output ?? []).length > 0)).toHaveLength(hasMatch ? 3 : 0);
	});

	it('finds its data tables by their exact names', () => {
		const byName = template.nodes.filter(
			({ parameters }) => Object(parameters.dataTableId).mode === 'name',
		);
		expect(byName.map(({ name }) => name)).toEqual([]);
	});
});
