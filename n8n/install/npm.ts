import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Where and with which Node npm runs. */
export interface NpmRun {
	readonly cwd: string;
	/** The Node that runs npm and the install scripts; the host's by default. */
	readonly node?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly timeoutMs?: number;
}

const LAST_LINES = 30;

/** npm's own program: the one that runs this script, else the one beside this Node. */
function npmProgram(): string {
	const beside = dirname(process.execPath);
	const program = [
		process.env.npm_execpath,
		join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
	].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
	if (!program) throw new Error('npm was not found. Start with `npm run ...`.');
	return program;
}

/** Runs npm to its end and returns what it printed; throws with its last lines when it does not succeed. */
export async function npm(
	args: readonly string[],
	{ cwd, node = process.execPath, env = {}, timeoutMs }: NpmRun,
): Promise<string> {
	const child = spawn(node, [npmProgram(), ...args], {
		cwd,
		env: {
			...process.env,
			PATH: [dirname(node), process.env.PATH].join(delimiter),
			npm_config_audit: 'false',
			npm_config_fund: 'false',
			npm_config_update_notifier: 'false',
			...env,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: timeoutMs,
	});
	let printed = '';
	let complaints = '';
	child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
	const status = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	if (status !== 0) {
		const lastLines = (complaints || printed).trimEnd().split('\n').slice(-LAST_LINES).join('\n');
		throw new Error(`npm ${args.join(' ')} in ${cwd} ended with ${status}:\n${lastLines}`);
	}
	return printed;
}
