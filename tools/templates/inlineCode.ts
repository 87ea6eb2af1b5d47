import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What n8n's Code node has in scope without an import. */
const GIVEN_BY_N8N = ['luxon'];
const IMPORT = /^import [^;]* from '([^']+)';\n/gm;
const TOP_LEVEL_NAME = /^(?:export )?(?:const|let|class|function) (\w+)/gm;

/** The files that `entry` needs, each after those that it imports. */
function filesOf(entry: string): string[] {
	const imported = [...readFileSync(entry, 'utf8').matchAll(IMPORT)]
		.map(([, specifier]) => specifier)
		.filter((specifier) => !GIVEN_BY_N8N.includes(specifier))
		.flatMap((specifier) => filesOf(join(dirname(entry), specifier)));
	return [...new Set([...imported, entry])];
}

function refuseTwins(entry: string, code: string): void {
	const names = [...code.matchAll(TOP_LEVEL_NAME)].map(([, name]) => name);
	const twin = names.find((name, index) => names.indexOf(name) !== index);
	if (twin !== undefined) throw new Error(`${basename(entry)}: two files declare ${twin}`);
}

/**
 * The JavaScript of a Code node, made of the file that exports a function of the file's own name and
 * of what it imports. @throws Error when two of the files declare the same name.
 */
export function inlineCode(entry: string): string {
	const name = basename(entry, '.js');
	const code = filesOf(entry)
		.map((file) => readFileSync(file, 'utf8').replace(IMPORT, '').trim())
		.join('\n\n');
	refuseTwins(entry, code);
	return [
		`// Made of workflows/code/${name}.js: change it there, then run \`npm run templates\`.`,
		code.replace(/^export /gm, ''),
		`return ${name}({ $, $input });`,
	].join('\n\n');
}
