import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';

/** What n8n's Code node has in scope without an import. */
const GIVEN_BY_N8N = ['luxon'];
const IMPORT = /^import [^;]* from '([^']+)';\n/gm;
const TOP_LEVEL_NAME = /^(?:export )?(?:const|let|class|function) (\w+)/gm;

/** What code for all books imports for the books of its template. */
const ANY_SYSTEM = './system.js';

/** The files that `entry` needs, each after those that it imports. */
function filesOf(entry: string, system: string): string[] {
	const imported = [...readFileSync(entry, 'utf8').matchAll(IMPORT)]
		.map(([, specifier]) => (specifier === ANY_SYSTEM ? `./${system}/${system}.js` : specifier))
		.filter((specifier) => !GIVEN_BY_N8N.includes(specifier))
		.flatMap((specifier) => filesOf(join(dirname(entry), specifier), system));
	return [...new Set([...imported, entry])];
}

function refuseTwins(entry: string, code: string): void {
	const names = [...code.matchAll(TOP_LEVEL_NAME)].map(([, name]) => name);
	const twin = names.find((name, index) => names.indexOf(name) !== index);
	if (twin !== undefined) throw new Error(`${basename(entry)}: two files declare ${twin}`);
}

/** What stands for `$` in a Code node. */
const NODE = 'nodeNamed';

/** Whether an identifier is the name of a property, as in `{ $: 1 }`. */
function isKey(node: ts.Identifier): boolean {
	const { parent } = node;
	return (
		(ts.isPropertyAssignment(parent) || ts.isPropertyAccessExpression(parent)) &&
		parent.name === node
	);
}

/** Where the code has the identifier `$` (not one in a text or a pattern), and which texts it holds. */
function readCode(code: string): { dollars: number[]; texts: ReadonlySet<string> } {
	const dollars: number[] = [];
	const texts = new Set<string>();
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node) && node.text === '$' && !isKey(node)) dollars.push(node.getStart());
		if (ts.isStringLiteralLike(node)) texts.add(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('code.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
	return { dollars, texts };
}

/**
 * The code with its nodes written out by name. n8n hands over the data of the nodes that code names in `$('...')`; where
 * it finds a name that is worked out, as in `$(name)`, it copies the data of all nodes of the run, at each page anew.
 */
function withNodesNamed(code: string, nodeNames: readonly string[]): string {
	const { dollars, texts } = readCode(code);
	if (dollars.length === 0) return code;
	const renamed = dollars.reduceRight(
		(text, at) => `${text.slice(0, at)}${NODE}${text.slice(at + 1)}`,
		code,
	);
	const hasParams = code.includes('.params');
	const entries = nodeNames
		.filter((name) => texts.has(name))
		.map((name) => {
			const node = `$(${JSON.stringify(name)})`;
			return `\t${JSON.stringify(name)}: {\n\t\tall: (output) => ${node}.all(output),\n\t\tfirst: () => ${node}.first(),\n\t\tget isExecuted() {\n\t\t\treturn ${node}.isExecuted;\n\t\t},\n${hasParams ? `\t\tget params() {\n\t\t\treturn ${node}.params;\n\t\t},\n` : ''}\t},\n`;
		});
	return [
		'// Named one by one, since n8n hands over the data of all nodes where a name is worked out.',
		`const NODES = {\n${entries.join('')}};`,
		`const ${NODE} = (name) => NODES[name];`,
		renamed,
	].join('\n');
}

/**
 * The JavaScript of a Code node, made of the file that exports a function of the file's own name and
 * of what it imports; of the given nodes it gets those that it names. Code for all books takes those of `system`.
 * @throws Error when two of the files declare the same name.
 */
export function inlineCode(
	entry: string,
	nodeNames: readonly string[] = [],
	system: string = '',
): string {
	const name = basename(entry, '.js');
	const made = system === '' ? `${name}.js` : `${name}.js for ${system}`;
	const code = filesOf(entry, system)
		.map((file) => readFileSync(file, 'utf8').replace(IMPORT, '').trim())
		.join('\n\n');
	refuseTwins(entry, code);
	const body = withNodesNamed(code.replace(/^export /gm, ''), nodeNames);
	// What stands here n8n hands over, the items that come in too: not where nobody reads them.
	const given = [NODE, '$input'].filter((each) => body.includes(each)).join(', ');
	return [
		`// Made of workflows/code/${made}: change it there, then run \`npm run templates\`.`,
		body,
		`return ${name}({ ${given} });`,
	].join('\n\n');
}
