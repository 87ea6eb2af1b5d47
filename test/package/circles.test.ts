import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const ROOMS = ['credentials', 'nodes', 'sandbox', 'testData', 'n8n', 'demo', 'bench', 'tools'];
const IMPORT = /from '(\.[^']*)'/g;

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...ROOMS], {
	cwd: ROOT,
	encoding: 'utf8',
})
	.split('\n')
	.filter((file) => file.endsWith('.ts') && existsSync(join(ROOT, file)));

/** What a file imports of this repository, types as well: eslint looks for circles of values alone. */
function importsOf(file: string): string[] {
	const text = readFileSync(join(ROOT, file), 'utf8');
	return [...text.matchAll(IMPORT)].map(([, path]) => `${join(dirname(file), path)}.ts`);
}

test('no file imports itself by way of others, not even a type', () => {
	const imports = new Map(files.map((file) => [file, importsOf(file)]));
	const settled = new Set<string>();
	const circles: string[] = [];
	const follow = (file: string, way: readonly string[]): void => {
		if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
		if (way.includes(file) || settled.has(file)) return;
		for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
		settled.add(file);
	};
	for (const file of files) follow(file, []);
	expect(files.length).toBeGreaterThan(300);
	expect(circles).toEqual([]);
});
