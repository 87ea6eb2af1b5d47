import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

const REPOSITORY = join(__dirname, '..', '..');

/** Where the modules that the compiled code requires are found: it lies outside of the repository. */
export const MODULES = join(REPOSITORY, 'node_modules');

const MEASURED = ['bench', 'credentials', 'n8n', 'nodes', 'testData'];

/**
 * Compiles what is measured to plain JavaScript, as the package is built, and returns the path of `entry` there.
 * Measured through a TypeScript loader, code would be slower and larger than what users run.
 */
export function compileInto(folder: string, entry: string): string {
	for (const part of MEASURED) {
		for (const file of readdirSync(join(REPOSITORY, part), { recursive: true, encoding: 'utf8' })) {
			if (!file.endsWith('.ts')) continue;
			const source = readFileSync(join(REPOSITORY, part, file), 'utf8');
			const { outputText } = transpileModule(source, {
				compilerOptions: {
					module: ModuleKind.CommonJS,
					target: ScriptTarget.ES2022,
					esModuleInterop: true,
				},
			});
			const target = join(folder, part, file.replace(/\.ts$/, '.js'));
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, outputText);
		}
	}
	return join(folder, entry);
}
