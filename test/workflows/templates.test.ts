import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	NodeHelpers,
	type INode,
	type INodeProperties,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import type { WorkflowFile } from '../../n8n/client/Workflows';
import { KEPT_NODE_TYPES, type KeptNodeType } from '../../tools/templates/nodeTypes';
import { templateFiles } from '../../tools/templates/templateFiles';
import { TEMPLATES } from '../../tools/templates/withInlinedCode';

const ROOT = join(__dirname, '..', '..');
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

/** A pinned payment would be booked, paid or thanked for by whoever tries these; a pinned invoice would be paid. */
const BOOKS_OR_PAYS =
	/^(book-payments|create-invoice-tables|list-invoices|mark-invoices-paid|pay-purchases|stop-reminders|take-back)-/;
/** Nodes that ask nobody: they work on what is pinned before them. */
const READS_ALONE = ['Match'];

const files = templateFiles();

const read = (file: string) =>
	JSON.parse(readFileSync(join(TEMPLATES, file), 'utf8')) as WorkflowFile;

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

const ownTypes = ownNodeTypes();
const n8nTypes = JSON.parse(readFileSync(KEPT_NODE_TYPES, 'utf8')) as KeptNodeType[];

/** The description of a node in its version; undefined where there is no such node or version. */
function descriptionOf({ type, typeVersion }: INode): INodeTypeDescription | undefined {
	const own = ownTypes.get(type.slice(PREFIX.length))?.description;
	const [, n8nName = ''] = /^n8n-nodes-base\.(.+)$/.exec(type) ?? [];
	const candidates = type.startsWith(PREFIX)
		? [own]
		: n8nTypes.filter(({ name }) => name.replace('n8n-nodes-base.', '') === n8nName);
	return candidates.find((each) => [each?.version].flat().includes(typeVersion)) as
		INodeTypeDescription | undefined;
}

/** What n8n would find wrong with a node's parameters, and what it would drop without a word. */
function problemsOf(node: INode): string[] {
	const description = descriptionOf(node);
	if (description === undefined) return [`${node.name}: no ${node.type} ${node.typeVersion}`];
	const { properties } = description;
	const shown = NodeHelpers.getNodeParameters(
		properties,
		node.parameters,
		true,
		false,
		node,
		description,
	);
	const given = Object.entries(node.parameters)
		.filter(([name]) => name !== 'pollTimes')
		.filter(([, value]) => !isEmpty(value));
	const filled = { ...node, parameters: shown ?? {} };
	const issues = NodeHelpers.getNodeParametersIssues(properties, filled, description);
	return [
		...given
			.filter(([name]) => shown?.[name] === undefined)
			.map(([name]) => `${node.name}: no parameter ${name} here`),
		...given.flatMap(([name, value]) => problemWith(name, value, properties)),
		...Object.entries(issues?.parameters ?? {})
			.filter(([name]) => !isLeftToTheUser(shown?.[name]))
			.flatMap(([, found]) => found),
	];
}

const isEmpty = (value: unknown) => JSON.stringify(value) === '{}';
/** A list of accounts, sheets, ...: what is chosen there has an ID of whoever made the template. */
const isLeftToTheUser = (value: unknown) => {
	const { __rl: isLocator, value: chosen } = Object(value);
	return isLocator === true && chosen === '';
};

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

	it('uses only nodes, versions, operations and parameters that there are', () => {
		expect(template.nodes.flatMap(problemsOf)).toEqual([]);
	});

	it('calls each node by what it does', () => {
		const isCalledByType = (node: INode) => {
			const { defaults, displayName } = descriptionOf(node) ?? {};
			const plain = node.name.replace(/\s*\d+$/, '');
			return [defaults?.name, displayName].includes(plain);
		};
		expect(template.nodes.filter(isCalledByType).map(({ name }) => name)).toEqual([]);
	});

	it('has a description and a row in the list of templates', () => {
		const readme = readFileSync(join(TEMPLATES, 'README.md'), 'utf8');
		const { description = '' } = template as { description?: string };
		expect(readme).toContain(`| [${file}](${file}) |`);
		expect(description.split(/\s+/).length).toBeGreaterThanOrEqual(15);
		expect(description.length).toBeLessThanOrEqual(500);
	});

	it('has a picture: npm run screenshots -- <its file> makes it', () => {
		const picture = join(ROOT, 'docs', 'images', 'templates', file.replace(/json$/, 'png'));
		expect(existsSync(picture)).toBe(true);
	});

	it('runs at once with pinned sample data, unless a test run would book or pay', () => {
		const { pinData = {} } = template as { pinData?: Record<string, Array<{ json: object }>> };
		const names = template.nodes.map(({ name }) => name);
		expect(Object.keys(pinData).filter((name) => !names.includes(name))).toEqual([]);
		const reads = template.nodes
			.filter(({ type }) => type.startsWith(PREFIX))
			.map(({ name }) => name);
		const missing = reads.filter((name) => !READS_ALONE.includes(name));
		const pinned = Object.keys(pinData);
		if (BOOKS_OR_PAYS.test(file)) expect(pinned).toEqual([]);
		else expect(missing.filter((name) => !pinned.includes(name))).toEqual([]);
		expect(Object.values(pinData).filter((items) => items.length === 0)).toEqual([]);
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
		const parts = ['connections', 'description', 'name', 'nodes', 'pinData', 'settings'];
		expect(Object.keys(template).filter((part) => !parts.includes(part))).toEqual([]);
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
