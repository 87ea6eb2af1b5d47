import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** The files of a folder and of those in it, by their whole paths. */
const filesIn = (folder: string, ending: RegExp): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => ending.test(name) && !name.includes('node_modules'))
		.map((name) => join(folder, name));

const read = (file: string) => readFileSync(file, 'utf8');

const PAGES = [
	...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].map((name) => join(ROOT, name)),
	...['docs', 'workflows', 'gateway'].flatMap((folder) => filesIn(join(ROOT, folder), /\.md$/)),
].map((page) => ({ page, name: relative(ROOT, page) }));

/** Under which name a heading is linked to on the pages where the code is kept. */
const anchorOf = (heading: string): string =>
	heading
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.replace(/\s/g, '-');

const anchorsOf = (page: string): string[] =>
	[...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** What links of a page lead nowhere. */
function deadLinks(page: string): string[] {
	const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) =>
		/^[a-z]+:/.test(link) ? [] : [link],
	);
	return links.filter((link) => {
		const [path = '', anchor] = link.split('#');
		const target = path === '' ? page : join(dirname(page), path);
		if (!existsSync(target)) return true;
		return anchor !== undefined && !anchorsOf(target).includes(anchor);
	});
}

describe('pages', () => {
	it.each(PAGES)('$name: each link leads somewhere', ({ page }) =>
		expect(deadLinks(page)).toEqual([]),
	);

	it.each(PAGES)('$name: each npm command exists', ({ page }) => {
		const { scripts } = JSON.parse(read(join(ROOT, 'package.json')));
		const named = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});
});

describe('what the nodes and credentials link to', () => {
	const REPOSITORY = 'https://github.com/n8n-nodes-ponto/n8n-nodes-ponto';
	const links = ['nodes', 'credentials']
		.flatMap((folder) => filesIn(join(ROOT, folder), /\.(ts|json)$/))
		.flatMap((file) => read(file).match(/https:\/\/github\.com\/n8n-nodes-ponto\/[^'"\s]+/g) ?? []);

	it.each([...new Set(links)])('%s leads to a page and a heading that exist', (link) => {
		const [path = '', anchor] = link.slice(REPOSITORY.length).split('#');
		const page = join(ROOT, path.replace(/^\/blob\/main\//, '') || 'README.md');
		expect(existsSync(page)).toBe(true);
		if (anchor !== 'readme') expect(anchorsOf(page)).toContain(anchor);
	});
});

describe('the page of troubleshooting', () => {
	const flat = (text: string) => text.replace(/\s+/g, ' ');
	const shipped = [
		...filesIn(join(ROOT, 'nodes'), /\.ts$/),
		...filesIn(join(ROOT, 'credentials'), /\.ts$/),
		...filesIn(join(ROOT, 'workflows', 'code'), /\.js$/),
	].map((file) => flat(read(file)));
	const messages = [
		...read(join(ROOT, 'docs', 'troubleshooting.md')).matchAll(/^### `(.+)`$/gm),
	].map(([, message = '']) => message);

	it('has messages', () => expect(messages.length).toBeGreaterThan(20));

	it.each(messages)('"%s" is one that a node or template shows', (message) => {
		const parts = message
			.split('...')
			.map((part) => part.replaceAll('"', '').trim())
			.filter((part) => part.length > 3);
		expect(parts.length).toBeGreaterThan(0);
		expect(shipped.some((text) => parts.every((part) => text.includes(part)))).toBe(true);
	});
});
