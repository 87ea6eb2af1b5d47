import { join } from 'node:path';
import { ensureNode, type NodeRuntime } from './ensureNode';
import { installOnce } from './installOnce';
import { npm } from './npm';
import { copyPin, readPin } from './pin';
import { showProgress, type Progress } from './progress';

/** An installed n8n with the Node that runs it. */
export interface N8nInstallation {
	readonly folder: string;
	readonly version: string;
	readonly node: NodeRuntime;
	/** n8n's command-line program, to be run with `node.program`. */
	readonly program: string;
}

const MINUTES = 60_000;
const INSTALL_LIMIT_MS = 20 * MINUTES;

// Everything else that has an install script either downloads or is not needed; these two are n8n's database and sandbox.
const NATIVE_MODULES = ['sqlite3', 'isolated-vm'];

async function install(cwd: string, node: NodeRuntime): Promise<void> {
	const run = {
		cwd,
		node: node.program,
		env: node.headers ? { npm_config_nodedir: node.headers } : undefined,
		timeoutMs: INSTALL_LIMIT_MS,
	};
	try {
		await npm(['install', '--ignore-scripts', '--omit=dev', '--loglevel=error'], run);
		await npm(['rebuild', ...NATIVE_MODULES, '--ignore-scripts=false', '--loglevel=error'], run);
	} catch (error) {
		throw new Error(
			'n8n could not be installed. It needs about 3 GB of disk, the npm registry and, where no ' +
				'prebuilt SQLite fits, python3, make and a C++ compiler. Starting again begins afresh.',
			{ cause: error },
		);
	}
}

/** The pinned n8n, installed on first use (2.9 GB; budget 10 minutes) and kept in the cache. */
export async function ensureN8n(progress: Progress = showProgress): Promise<N8nInstallation> {
	const node = await ensureNode(progress);
	const pin = await readPin(__dirname, 'n8n', `node${node.major}`);
	const folder = await installOnce(pin, progress, async (cwd) => {
		await copyPin(pin, cwd);
		await install(cwd, node);
	});
	return {
		folder,
		version: pin.version,
		node,
		program: join(folder, 'node_modules', 'n8n', 'bin', 'n8n'),
	};
}

/** The folder of n8n's own nodes (`n8n-nodes-base`), for measuring against them. */
export async function n8nNodesBaseFolder(): Promise<string> {
	return join((await ensureN8n()).folder, 'node_modules', 'n8n-nodes-base');
}
