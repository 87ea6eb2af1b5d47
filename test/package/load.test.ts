import { execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ICredentialType, INodeProperties, INodeTypeDescription } from 'n8n-workflow';
import { packPackage, REPOSITORY, type PackedPackage } from './packedPackage';

// What n8n puts on the module path of a community node.
const N8N_MODULES = ['n8n-workflow', 'luxon', 'zod', 'lodash', 'p-limit'];

/** The installed module: that of the engine under test where it brings one. */
function installed(name: string): string {
	const folders = [process.env.N8N_ENGINE ?? REPOSITORY, REPOSITORY];
	const paths = folders.map((folder) => join(folder, 'node_modules', name));
	return paths.find((path) => existsSync(path)) ?? paths[0];
}

interface Loaded {
	readonly nodes: INodeTypeDescription[];
	readonly credentials: ICredentialType[];
	readonly known: { readonly nodes: Record<string, { readonly sourcePath: string }> };
}

function load(directory: string): Loaded {
	const printed = execFileSync(process.execPath, [join(__dirname, 'loadPackage.js'), directory], {
		encoding: 'utf8',
		env: { ...process.env, NODE_PATH: '' },
		maxBuffer: 64 * 1024 * 1024,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	return JSON.parse(printed);
}

function optionValues(property: INodeProperties): string[] {
	return (property.options ?? []).map((option) => String('value' in option ? option.value : ''));
}

/** The preview files that the editor looks for: one for each operation, or one for the node. */
function previewsOf(node: INodeTypeDescription): string[] {
	const operations = node.properties.filter(({ name }) => name === 'operation');
	if (operations.length === 0) return ['v1.0.0.json'];
	return operations.flatMap((property) => {
		const resources = property.displayOptions?.show?.resource ?? [];
		return resources.flatMap((resource) =>
			optionValues(property).map((operation) => `v1.0.0/${String(resource)}/${operation}.json`),
		);
	});
}

describe("the packed package in n8n-core's loader, with only n8n's own modules visible", () => {
	let packed: PackedPackage;
	let loaded: Loaded;
	const manifest = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));

	beforeAll(() => {
		packed = packPackage();
		const modules = join(dirname(packed.directory), 'node_modules');
		mkdirSync(modules);
		for (const name of N8N_MODULES) {
			symlinkSync(installed(name), join(modules, name));
		}
		loaded = load(packed.directory);
	}, 120_000);

	afterAll(() => packed.remove());

	it('brings every node and credential that package.json lists', () => {
		expect(loaded.nodes).toHaveLength(manifest.n8n.nodes.length);
		expect(loaded.credentials).toHaveLength(manifest.n8n.credentials.length);
	});

	it('names every node and credential uniquely', () => {
		const names = [...loaded.nodes, ...loaded.credentials].map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	it('gives every node a light and a dark icon, and files it under Finance & Accounting', () => {
		for (const node of loaded.nodes) {
			const icons = Object.values(node.iconUrl as Record<'light' | 'dark', string>);
			expect(icons).toHaveLength(2);
			for (const icon of icons) {
				const file = icon.replace('icons/n8n-nodes-ponto/', '');
				expect(existsSync(join(packed.directory, file))).toBe(true);
			}
			expect(node.codex?.categories).toContain('Finance & Accounting');
		}
	});

	it('previews the output of every operation', () => {
		const missing = loaded.nodes.flatMap((node) => {
			const source = loaded.known.nodes[node.name].sourcePath;
			const folder = join(packed.directory, dirname(source), '__schema__');
			return previewsOf(node)
				.filter((preview) => !existsSync(join(folder, preview)))
				.map((preview) => `${node.name}: ${preview}`);
		});
		expect(missing).toEqual([]);
	});

	it('ships compiled nodes and credentials and nothing else', () => {
		const files = readdirSync(packed.directory, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(packed.directory.length + 1));
		const expected =
			/^(dist\/(nodes|credentials)\/.*\.(js|json|svg)|package\.json|README\.md|LICENSE\.md)$/;
		expect(files.filter((file) => !expected.test(file))).toEqual([]);
	});

	it('refuses a package whose node imports a module that n8n does not provide', () => {
		const node = join(packed.directory, manifest.n8n.nodes[0]);
		writeFileSync(node, `require('fastify');\n${readFileSync(node, 'utf8')}`);
		expect(() => load(packed.directory)).toThrow(/Cannot find module 'fastify'/);
	});
});
