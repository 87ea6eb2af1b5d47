import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ENGINES, type EngineVersions } from './engines';
import { ensureEngine } from './ensureEngine';

const REPOSITORY = join(__dirname, '..', '..');
const JEST = join(REPOSITORY, 'node_modules', 'jest', 'bin', 'jest.js');

/** The engines named by `--oldest` or by version (`2.31`); all of them when none is named. */
function chooseEngines(named: readonly string[]): readonly EngineVersions[] {
	if (named.length === 0) return ENGINES;
	if (named.includes('--oldest')) return ENGINES.slice(0, 1);
	const chosen = ENGINES.filter(({ core }) => named.some((version) => core.startsWith(version)));
	if (chosen.length > 0) return chosen;
	const known = ENGINES.map(({ core }) => core).join(', ');
	throw new RangeError(`No engine is called ${named.join(', ')}. There is: ${known}`);
}

/** Runs the node, transport and load tests in one engine after the other; what follows `--` goes to jest. */
async function main(): Promise<void> {
	const [named, jestArguments] = splitAt(process.argv.slice(2), '--');
	const passed: string[] = [];
	const failed: string[] = [];
	for (const engine of chooseEngines(named)) {
		process.stderr.write(`\n== n8n-core ${engine.core}\n`);
		const { status } = spawnSync(
			process.execPath,
			[JEST, '--config', 'jest.compat.config.js', ...jestArguments],
			{
				cwd: REPOSITORY,
				env: { ...process.env, N8N_ENGINE: await ensureEngine(engine) },
				stdio: 'inherit',
			},
		);
		(status === 0 ? passed : failed).push(engine.core);
	}
	process.stderr.write(`\npassed: ${passed.join(', ') || 'none'}\n`);
	if (failed.length > 0) process.stderr.write(`not passed: ${failed.join(', ')}\n`);
	process.exitCode = failed.length > 0 ? 1 : 0;
}

function splitAt(values: readonly string[], mark: string): [string[], string[]] {
	const at = values.indexOf(mark);
	return at < 0 ? [[...values], []] : [values.slice(0, at), values.slice(at + 1)];
}

void main();
