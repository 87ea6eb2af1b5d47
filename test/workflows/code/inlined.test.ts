import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOOKS_TEMPLATES, filesOfBooks } from '../../../tools/templates/books/booksTemplates';
import { inlineCode } from '../../../tools/templates/inlineCode';
import { TEMPLATES, withInlinedCode } from '../../../tools/templates/withInlinedCode';

const files = readdirSync(TEMPLATES).filter((name) => name.endsWith('.json'));

describe('the Code nodes of the templates', () => {
	it.each(files)('%s holds the JavaScript of workflows/code', (file) => {
		const text = readFileSync(join(TEMPLATES, file), 'utf8');
		expect(withInlinedCode(text)).toBe(text);
	});

	it.each(BOOKS_TEMPLATES)("those for $name are made of Moneybird's and its own words", (books) => {
		for (const [file, text] of Object.entries(filesOfBooks(books))) {
			expect(readFileSync(join(TEMPLATES, file), 'utf8')).toBe(withInlinedCode(text));
		}
	});

	it('must name their file', () => {
		const node = { name: 'Odd', type: 'n8n-nodes-base.code', parameters: { jsCode: 'return [];' } };
		expect(() => withInlinedCode(JSON.stringify({ nodes: [node] }))).toThrow('The node Odd');
	});
});

describe('inlining', () => {
	let folder: string;
	const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'inline-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('puts what is imported in front, once, and ends with the call', () => {
		write('one.js', 'export const one = 1;\n');
		write('two.js', "import { one } from './one.js';\nexport const two = one + one;\n");
		write(
			'three.js',
			"import { one } from './one.js';\nimport { two } from './two.js';\nexport function three() {\n\treturn one + two;\n}\n",
		);
		const code = inlineCode(join(folder, 'three.js'));
		expect(code.match(/const one/g)).toHaveLength(1);
		expect(new Function('$', '$input', code)()).toBe(3);
	});

	it('names each node that the code asks for, so that n8n hands over no other', () => {
		write(
			'sum.js',
			"export function sum({ $ }) {\n\tconst of = (name) => $(name).all().length;\n\tconst keys = { $: 'a' };\n\treturn of('Rows') + `${of('More Rows')}` + keys.$ + /1$/.source;\n}\n",
		);
		const code = inlineCode(join(folder, 'sum.js'), ['Rows', 'More Rows', 'Others']);
		expect(code).not.toContain('Others');
		expect(code).not.toMatch(/\$\((?!")/);
		const nodes: Record<string, number> = { Rows: 2, 'More Rows': 3 };
		const $ = (name: string) => ({ all: () => Array.from({ length: nodes[name] ?? 0 }) });
		expect(new Function('$', '$input', code)($)).toBe('23a1$');
	});

	it('asks n8n for the items that come in only where the code uses them', () => {
		write('rows.js', "export const rows = ({ $ }) => $('Rows').all();\n");
		write('given.js', 'export const given = ({ $input }) => $input.all();\n');
		expect(inlineCode(join(folder, 'rows.js'), ['Rows'])).not.toContain('$input');
		const code = inlineCode(join(folder, 'given.js'));
		expect(new Function('$', '$input', code)(undefined, { all: () => ['one'] })).toEqual(['one']);
	});

	it('refuses two files that declare the same name', () => {
		write('one.js', 'const sum = 1;\nexport const one = sum;\n');
		write(
			'two.js',
			"import { one } from './one.js';\nfunction sum() {}\nexport const two = one;\n",
		);
		expect(() => inlineCode(join(folder, 'two.js'))).toThrow('two files declare sum');
	});
});
